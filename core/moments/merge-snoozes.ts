import type { Snooze } from './snooze.ts';

/** One snooze of which two are known: it only ever ends sooner, so pauses that were turned on again stay on. */
export function earlierEnd(own: Snooze, other: Snooze): Snooze {
  const ends = [own.until, other.until].filter((end) => end !== null);
  return { ...own, until: ends.length > 0 ? Math.min(...ends) : null };
}

/**
 * A snooze that a file tells of, as it is taken in: over by then, for to bring in a file must not turn pauses off.
 * @param times when the file was saved, and now, milliseconds UTC
 */
export function endedWithFile(snooze: Snooze, times: { savedAt: number; now: number }): Snooze {
  const ends = [snooze.until ?? Infinity, times.savedAt, times.now];
  return { ...snooze, until: Math.min(...ends), told: true };
}
