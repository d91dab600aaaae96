import { addDays, dayFromNumber, dayNumber, type LocalDay, weekdayOf } from './local-day.ts';

const msPerDay = 86_400_000;
const msPerHour = 3_600_000;

/**
 * The first day of the week a day is in. A week is named by this day.
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 */
export function weekOf(day: LocalDay, weekStart: number): LocalDay {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The week after a week (its first day). */
export function nextWeek(week: LocalDay): LocalDay {
  return addDays(week, 7);
}

/** The week before a week (its first day). */
export function previousWeek(week: LocalDay): LocalDay {
  return addDays(week, -7);
}

/** The seven days of a week, first day first. */
export function daysOfWeek(week: LocalDay): LocalDay[] {
  const first = dayNumber(week);
  return Array.from({ length: 7 }, (_, index) => dayFromNumber(first + index));
}

/** A stretch of time: milliseconds UTC, `from` inclusive, `to` exclusive. */
export interface Span {
  /** Milliseconds UTC, inclusive. */
  from: number;
  /** Milliseconds UTC, exclusive. */
  to: number;
}

/**
 * The stretch that holds every moment whose local day can lie in these days, wherever on earth it
 * was: wider than the days themselves by the furthest offsets there are (UTC+14 and UTC−12).
 * @param days how many days from `first` on
 */
export function spanOfDays(first: LocalDay, days: number): Span {
  const from = dayNumber(first) * msPerDay;
  return { from: from - 14 * msPerHour, to: from + days * msPerDay + 12 * msPerHour };
}
