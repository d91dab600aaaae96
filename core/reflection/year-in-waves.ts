import type { Hemisphere } from '../calendar/hemisphere.ts';
import { addDays, dayNumber, type LocalDay } from '../calendar/local-day.ts';
import { beginsSeason, beginsYear, lightOn, monthsWithin } from '../calendar/year.ts';
import type { Wave } from './waves.ts';

/** Fewer days than this don't let one feel a year. */
const fewestDays = 182;
/** How far the middle of a month is from its first day. */
const halfMonth = 15;

/** A month that stands beneath the waves. */
export interface MonthMark {
  /** Its first day. */
  month: LocalDay;
  /** Where its middle is among the stretches: 0 in the middle of the first, 1 in that of the second. */
  at: number;
}

/** How long it is light at a place of the waves. */
interface LightMark {
  /** Where it is among the stretches. */
  at: number;
  /** From 0 on the shortest day of the year to 1 on the longest. */
  share: number;
}

/** The year that goes by behind waves. Seasons have no names here: those are others on the other half of the earth. */
export interface YearInWaves {
  /** Months with which a season begins. */
  seasons: MonthMark[];
  /** Januaries. */
  years: MonthMark[];
  /** The length of the days from the first stretch to the last; nothing where it isn't known. */
  light: LightMark[];
}

/**
 * Where seasons and years begin in waves, and how light it was; null when they are too few months to feel it.
 * @param hemisphere where they were, if that is known
 */
export function yearInWaves(
  waves: readonly Wave[],
  hemisphere: Hemisphere | null,
): YearInWaves | null {
  const [start, end] = [waves[0]?.first, waves.at(-1)?.last];
  if (!start || !end || dayNumber(end) - dayNumber(start) < fewestDays) return null;
  const months = monthsWithin(start, end);
  const marks = months
    .map((month) => ({ month, middle: addDays(month, halfMonth) }))
    .filter(({ middle }) => middle >= start && middle <= end)
    .map(({ month, middle }) => ({ month, at: placeAmong(waves, middle) }));
  const turns = [start, ...months.slice(1), end];
  return {
    seasons: marks.filter(({ month }) => beginsSeason(month)),
    years: marks.filter(({ month }) => beginsYear(month)),
    light: hemisphere
      ? turns.map((day) => ({ at: placeAmong(waves, day), share: lightOn(day, hemisphere) }))
      : [],
  };
}

/** Where the middle of a day is among the stretches, one of which it is in. */
function placeAmong(waves: readonly Wave[], day: LocalDay): number {
  const index = waves.findLastIndex(({ first }) => first <= day);
  const { first, last } = waves[index] ?? { first: day, last: day };
  const length = dayNumber(last) - dayNumber(first) + 1;
  return index + (dayNumber(day) - dayNumber(first) + 0.5) / length - 0.5;
}
