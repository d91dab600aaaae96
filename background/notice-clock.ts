import { keepClock, readClock } from '../platform/background/clock-seen.ts';
import { logError } from '../platform/error-log.ts';
import { refresh } from './refresh.ts';

/**
 * Reads the clock, and brings everything in line if it was set back; gives whether it was. Callers ask before
 * they keep anything that begins now, and now and then while something lasts. Never rejects.
 */
export async function noticeClock(): Promise<boolean> {
  try {
    const { back } = await readClock();
    if (back > 0) await refresh();
    else await keepClock();
    return back > 0;
  } catch (error) {
    logError('notice the clock', error);
    return false;
  }
}
