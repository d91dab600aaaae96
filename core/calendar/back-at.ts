import { localDayNumber } from './local-day.ts';
import { longestOff } from './stretch.ts';

/** For how long pauses can be turned off in one press. */
export const offLengths = ['halfHour', 'today', 'week', 'month'] as const;

/** For how long pauses are turned off: one of these, or so many minutes. */
export type OffLength = (typeof offLengths)[number] | { minutes: number };

const minute = 60_000;
const day = 1440 * minute;

/** A day ends at four in the morning, milliseconds after midnight: a night belongs to the evening before it. */
const dayEnds = 240 * minute;

/** How many days each is; the last of them ends in the night. */
const days = { today: 1, week: 7, month: 30 } as const;

/**
 * When pauses come back that are turned off for a time from `now` on, milliseconds UTC.
 * @param offsetAt minutes east of UTC on the device's clock at a time
 */
export function backAt(length: OffLength, now: number, offsetAt: (at: number) => number): number {
  if (typeof length === 'object') return now + Math.min(length.minutes * minute, longestOff);
  if (length === 'halfHour') return now + 30 * minute;
  const today = localDayNumber({ at: now - dayEnds, offset: offsetAt(now) });
  const end = (today + days[length]) * day + dayEnds;
  const about = end - offsetAt(now) * minute;
  return end - offsetAt(about) * minute;
}
