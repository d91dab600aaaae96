import { localDayNumber, localHour, weekdayOfNumber } from '../calendar/local-day.ts';
import type { Moment } from '../moments/moment.ts';

/** Pauses at one hour of one weekday, over all weeks. */
export interface RhythmCell {
  /** ISO weekday, 1 Monday … 7 Sunday. */
  weekday: number;
  /** Hour of the clock, 0–23. */
  hour: number;
  /** How many. */
  count: number;
}

/**
 * Pauses by weekday and hour, as the clock was: seven rows of 24, the week's first day first.
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 */
export function rhythm(pauses: readonly Moment[], weekStart: number): RhythmCell[][] {
  const counts = new Uint32Array(7 * 24);
  for (const pause of pauses) {
    const place = (weekdayOfNumber(localDayNumber(pause)) - 1) * 24 + localHour(pause);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return Array.from({ length: 7 }, (_, row) => {
    const weekday = ((weekStart - 1 + row) % 7) + 1;
    return Array.from({ length: 24 }, (_, hour) => ({
      weekday,
      hour,
      count: counts[(weekday - 1) * 24 + hour] ?? 0,
    }));
  });
}
