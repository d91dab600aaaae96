import { dayFromNumber, type LocalDay, localDayNumber } from '../calendar/local-day.ts';
import { endOfSnooze, type Snooze } from '../moments/snooze.ts';

/**
 * The local days on which all pauses were off for some time.
 * @param now milliseconds UTC; a snooze that still lasts counts up to here
 * @param offsetAt minutes east of UTC at a time (milliseconds UTC), where the person is
 */
export function snoozedDays(
  snoozes: readonly Snooze[],
  now: number,
  offsetAt: (at: number) => number,
): Set<LocalDay> {
  const days = new Set<LocalDay>();
  const dayAt = (at: number) => localDayNumber({ at, offset: offsetAt(at) });
  for (const snooze of snoozes) {
    const { from } = snooze;
    const to = Math.min(endOfSnooze(snooze), now);
    // The end itself is not snoozed any more: one until midnight doesn't touch the next day.
    for (let day = dayAt(from); day <= dayAt(Math.max(from, to - 1)); day += 1) {
      days.add(dayFromNumber(day));
    }
  }
  return days;
}
