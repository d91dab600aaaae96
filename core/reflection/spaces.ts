import { dayFromNumber, type LocalDay, localDayNumber } from '../calendar/local-day.ts';
import { monthOf } from '../calendar/year.ts';
import type { Moment } from '../moments/moment.ts';
import { median } from './baseline.ts';

const msPerDay = 86_400_000;
/** Fewer spaces in a month than this say nothing about it. */
const fewest = 3;

/** The space between looks in one month. */
export interface Space {
  /** First day of the month. */
  month: LocalDay;
  /** Median time between two looks that follow each other, days; in the month of the later one. */
  days: number;
  /** How many spaces that stands on. */
  count: number;
}

/**
 * The usual space between one look and the next, month by month. There is no running count: the
 * time since the last look is not in it.
 * @param pauses in order of time
 */
export function spaces(pauses: readonly Moment[]): Space[] {
  const found = new Map<LocalDay, number[]>();
  let of: { day: number; days: number[] } = { day: Number.NaN, days: [] };
  let last: Moment | null = null;
  for (const pause of pauses) {
    if (pause.choice !== 'went-on') continue;
    const day = localDayNumber(pause);
    if (of.day !== day) of = { day, days: inMonthOf(day, found) };
    if (last) of.days.push((pause.at - last.at) / msPerDay);
    last = pause;
  }
  return [...found]
    .filter(([, days]) => days.length >= fewest)
    .map(([month, days]) => ({ month, days: median(days), count: days.length }));
}

function inMonthOf(day: number, found: Map<LocalDay, number[]>): number[] {
  const month = monthOf(dayFromNumber(day));
  const known = found.get(month) ?? [];
  found.set(month, known);
  return known;
}
