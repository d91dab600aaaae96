import { markLeft } from '../core/moments/merge-record.ts';
import { pausesInTabs } from '../platform/background/pause-tabs.ts';
import { changeMoment } from '../platform/background/write.ts';
import { readMoments } from '../platform/read.ts';
import { noticeClock } from './notice-clock.ts';
import { drainOutbox } from './outbox.ts';
import { endVisitOf } from './passes.ts';
import { prepare } from './refresh.ts';

/** How far back an open moment may lie, milliseconds: a week. */
const reach = 7 * 86_400_000;

/**
 * Counts a pause that was still open in a tab that was closed as left, whether it was heard of or not. A choice
 * that was made stays; a visit ends.
 */
export async function abandonTabPause(moment: string | undefined): Promise<void> {
  await drainOutbox({ tabGone: true });
  if (moment) await abandonMoment(moment);
  if (moment) await endVisitOf(moment);
  await noticeClock();
}

/**
 * Counts moments that are still open when the browser starts as left: their tabs are gone. A tab that the browser
 * opened again may pause before the background hears of the start; its moment is remembered already.
 */
export async function abandonOpenMoments(): Promise<void> {
  const now = Date.now();
  const open = (await readMoments(now - reach, Infinity)).filter(({ choice }) => choice === null);
  const inTabs = await pausesInTabs();
  for (const { id } of open) if (!inTabs.has(id)) await abandonMoment(id);
}

async function abandonMoment(id: string): Promise<void> {
  const at = Date.now();
  await changeMoment(id, (moment) => markLeft(moment, at));
  prepare();
}
