import { isAhead } from '../core/calendar/clock-seen.ts';
import type { PauseRecord } from '../core/moments/pause-record.ts';
import type { Reading } from '../core/stored/shape.ts';
import { setAside } from '../platform/aside.ts';
import { readOutbox, removeFromOutbox } from '../platform/background/outbox-items.ts';
import { readMoment, writeThought } from '../platform/background/write.ts';
import type { Outgoing } from '../platform/messages/outgoing.ts';
import { keep, sayAfterwards } from './keep.ts';

/** How long the background may take to hear of a pause that is on screen, milliseconds. */
const patience = 10_000;

let draining: Promise<number> = Promise.resolve(0);

/**
 * Takes what content scripts had to leave behind, and gives how much it was. Each goes only once it has been
 * kept. An open pause that may still be heard of waits, unless its tab may be the one that is gone.
 */
export function drainOutbox({ tabGone = false } = {}): Promise<number> {
  draining = draining.catch(() => 0).then(() => drain(tabGone));
  return draining;
}

async function drain(tabGone: boolean): Promise<number> {
  let taken = 0;
  for (const waiting of await readOutbox()) {
    const { left, item } = waiting;
    if (left.state === 'newer' || (!tabGone && (await mayBeHeardOf(left)))) continue;
    if (left.state === 'read') await take(left.value);
    else await setAside([{ store: 'outbox', row: item }]);
    await removeFromOutbox(waiting);
    taken += 1;
  }
  return taken;
}

/** Whether a pause is open, and neither too old to be heard of nor heard of since. */
async function mayBeHeardOf(left: Reading<Outgoing>): Promise<boolean> {
  if (left.state !== 'read' || left.value.type !== 'keep') return false;
  const { moment, revision, at, choice, calledOff } = left.value.data;
  // The clock may have been set back since the pause began.
  const now = Date.now();
  if (calledOff || choice !== undefined || isAhead(at, now) || now - at >= patience) return false;
  return ((await readMoment(moment))?.revision ?? -1) < revision;
}

function take(left: Outgoing): Promise<void> {
  switch (left.type) {
    case 'keep':
      return keep(leftIfOpen(left.data));
    case 'sayAfterwards':
      return sayAfterwards(left.data);
    case 'park':
      return writeThought(left.data);
  }
}

/** Counts an open pause as left: nothing newer was heard of it, and it waited long enough. */
function leftIfOpen(record: PauseRecord): PauseRecord {
  return record.choice ? record : { ...record, choice: 'left', choseAt: Date.now() };
}
