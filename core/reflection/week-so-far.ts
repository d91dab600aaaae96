import type { LocalDay } from '../calendar/local-day.ts';
import { type Span, spanOfDays, weekOf } from '../calendar/week.ts';
import { type WeekFacts, type WeekSource, weekFacts } from './week-facts.ts';

/** This week as it is so far, and a small picture of it. */
export interface WeekSoFar {
  /** What it was. */
  facts: WeekFacts;
  /** What came of the pauses of each of the week's seven days, first day first; safety looks and urges aside. */
  perDay: {
    /** Pauses that began on it. */
    pauses: number;
    /** Pauses that ended with *go on*. */
    wentOn: number;
  }[];
}

/** The stretch of moments a glance at this week needs. */
export function weekSoFarSpan(today: LocalDay, weekStart: number): Span {
  return spanOfDays(weekOf(today, weekStart), 7);
}

/**
 * This week at a glance, for the popup.
 * @param source with the moments of at least `weekSoFarSpan(today, weekStart)`
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 */
export function weekSoFar(source: Omit<WeekSource, 'week'>, weekStart: number): WeekSoFar {
  const facts = weekFacts({ ...source, week: weekOf(source.today, weekStart) });
  return {
    facts,
    perDay: facts.days.map(({ pauses, wentOn }) => ({
      pauses: pauses.length,
      wentOn: wentOn.length,
    })),
  };
}
