import { completeMoment } from '../../core/moments/life.ts';
import { changeMoment } from '../../platform/background/write.ts';
import { readMoments } from '../../platform/read.ts';
import { prepare } from './refresh.ts';

/** How far back an open moment may lie, milliseconds: a week. */
const reach = 7 * 86_400_000;

/** A tab was closed: a pause that was still open in it was left. A choice that was made stays. */
export async function leaveMoment(report: { moment: string; person: string }): Promise<void> {
  const at = Date.now();
  await changeMoment(report.moment, (moment) =>
    completeMoment(moment, { ...report, choice: 'left', at }),
  );
  prepare();
}

/** Moments still open when the browser starts were left: their tabs are gone. */
export async function leaveOpenMoments(): Promise<void> {
  const now = Date.now();
  const open = (await readMoments(now - reach, now)).filter(({ choice }) => choice === null);
  for (const { id, person } of open) await leaveMoment({ moment: id, person });
}
