import type { Hemisphere } from './hemisphere.ts';
import { addDays, dayNumber, type LocalDay } from './local-day.ts';

/** Days from one shortest day to the next. */
const daysOfYear = 365.2422;
/** The shortest day in the north, the longest in the south. */
const shortestInNorth = dayNumber('2000-12-21');

/** The first day of the month a day is in. */
export function monthOf(day: LocalDay): LocalDay {
  return `${day.slice(0, 8)}01`;
}

/** The month after a month (its first day). */
export function nextMonth(month: LocalDay): LocalDay {
  return monthOf(addDays(month, 31));
}

/** The months from the one a day is in to the one another day is in, by their first days. */
export function monthsWithin(first: LocalDay, last: LocalDay): LocalDay[] {
  const months: LocalDay[] = [];
  for (let month = monthOf(first); month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

/** Whether a season begins about this month: in March, June, September and December, in both halves of the earth. */
export function beginsSeason(month: LocalDay): boolean {
  return Number(month.slice(5, 7)) % 3 === 0;
}

/** Whether a year begins with this month. */
export function beginsYear(month: LocalDay): boolean {
  return month.slice(5, 7) === '01';
}

/** How long it is light on a day, from 0 on the shortest of the year to 1 on the longest. */
export function lightOn(day: LocalDay, hemisphere: Hemisphere): number {
  const turn = (dayNumber(day) - shortestInNorth) / daysOfYear;
  const inNorth = (1 - Math.cos(2 * Math.PI * turn)) / 2;
  return hemisphere === 'north' ? inNorth : 1 - inNorth;
}
