import { addDays, dayFromNumber, type LocalDay, localDayNumber } from '../calendar/local-day.ts';
import { nextWeek, weekOf } from '../calendar/week.ts';
import { monthOf, nextMonth } from '../calendar/year.ts';
import { outcome } from '../moments/count.ts';
import type { Moment } from '../moments/moment.ts';

/** More weeks than this are drawn as months: so many would be a saw, and too narrow for a finger. */
const mostWeeks = 26;

/** One stretch of the waves: a week or a month. */
export interface Wave {
  /** Its first day. */
  first: LocalDay;
  /** Its last day. */
  last: LocalDay;
  /** Pauses that ended with *not now*. */
  turnedBack: number;
  /** Pauses that ended with *go on*. */
  wentOn: number;
  /** Pauses in which nothing was chosen. */
  left: number;
  /** Whether it isn't over yet. */
  running: boolean;
}

/** Pauses over weeks, or over months when there are more than half a year of weeks. */
export interface Waves {
  /** What each stretch is. */
  unit: 'week' | 'month';
  /** Stretches from the first pause to the last day, those without a pause among them. */
  waves: Wave[];
}

/**
 * Counts pauses over time.
 * @param pauses in order of time
 * @param today the local day it is; the waves end with it
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 */
export function waves(pauses: readonly Moment[], today: LocalDay, weekStart: number): Waves {
  if (pauses.length === 0) return { unit: 'week', waves: [] };
  // Not the first pause's: after a journey west a later one can be on an earlier day.
  const earliest = pauses.reduce((day, pause) => Math.min(day, localDayNumber(pause)), Infinity);
  const firstDay = dayFromNumber(earliest);
  const start = weekOf(firstDay, weekStart);
  const unit = addDays(start, 7 * mostWeeks) > today ? 'week' : 'month';
  const firstOf = unit === 'week' ? (day: LocalDay) => weekOf(day, weekStart) : monthOf;
  const next = unit === 'week' ? nextWeek : nextMonth;
  const found = new Map<LocalDay, Wave>();
  for (let day = firstOf(firstDay); day <= today; day = next(day)) {
    const last = addDays(next(day), -1);
    found.set(day, { first: day, last, turnedBack: 0, wentOn: 0, left: 0, running: last >= today });
  }
  const byDay = new Map<number, Wave | undefined>();
  for (const pause of pauses) {
    const day = localDayNumber(pause);
    if (!byDay.has(day)) byDay.set(day, found.get(firstOf(dayFromNumber(day))));
    const wave = byDay.get(day);
    if (wave) wave[outcome(pause)] += 1;
  }
  return { unit, waves: [...found.values()] };
}
