import { keepClock, readClock } from '../platform/background/clock-seen.ts';
import { logError } from '../platform/error-log.ts';
import { refresh } from './refresh.ts';

/**
 * Reads the clock, and brings everything in line if it was set back; gives whether it was. Callers ask before
 * they keep anything that begins now, and now and then while something lasts. Never rejects.
 * @param lasts whether something lasts, as far as is known
 */
export async function noticeClock(lasts?: true): Promise<boolean> {
  try {
    const { back, setWhileClosed } = await readClock();
    const wasSet = back > 0 || setWhileClosed;
    if (wasSet) await refresh();
    else await keepClock(lasts);
    return wasSet;
  } catch (error) {
    logError('notice the clock', error);
    return false;
  }
}
