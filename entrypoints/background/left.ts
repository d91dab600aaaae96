import { completeMoment } from '../../core/moments/life.ts';
import { readMoments } from '../../platform/read.ts';
import { changeMoment } from '../../platform/write.ts';

/** How far back an open moment may lie, milliseconds: a week. */
const reach = 7 * 86_400_000;

/**
 * Moments still open when the browser starts were left: their tabs are gone. A pause that closes by
 * itself says so; this is for the browser that was ended beneath it.
 */
export async function leaveOpenMoments(): Promise<void> {
  const at = Date.now();
  const open = (await readMoments(at - reach, at)).filter(({ choice }) => choice === null);
  for (const { id, person } of open) {
    await changeMoment(id, (moment) =>
      completeMoment(moment, { moment: id, person, choice: 'left', at }),
    );
  }
}
