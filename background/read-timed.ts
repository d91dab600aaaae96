import type { ClockLook } from '../core/calendar/clock-seen.ts';
import { isUntouched, type Timed } from '../core/guard/after-look.ts';
import { writeAfterLook } from '../platform/background/write-after-look.ts';
import { readPasses, readSettings, readSnoozes } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { readOr } from '../platform/read-or.ts';

/** Reads what begins or ends at a time, as it is after a look at the clock; what that changes is written. */
export async function readTimed(look: ClockLook): Promise<Timed> {
  const timed = await read();
  if (isUntouched(timed, look)) return timed;
  await writeAfterLook(look);
  return read();
}

async function read(): Promise<Timed> {
  const [people, passes, snoozes, settings] = await Promise.all([
    readEveryone(),
    readPasses(),
    readSnoozes(),
    readOr('settings', readSettings(), null),
  ]);
  return { people, passes, snoozes, settings };
}
