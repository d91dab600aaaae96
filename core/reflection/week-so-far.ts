import type { LocalDay } from '../calendar/local-day.ts';
import { type Span, spanOfDays, weekOf } from '../calendar/week.ts';
import type { Moment } from '../moments/moment.ts';
import { weekFacts } from './week-facts.ts';

/** This week in two numbers and a small picture. */
export interface WeekSoFar {
  /** Pauses so far this week; safety looks and urges are not among them. */
  pauses: number;
  /** How many of them ended with *not now*. */
  turnedBack: number;
  /** What came of the pauses of each of the week's seven days, first day first. */
  perDay: {
    /** Pauses that began on it. */
    pauses: number;
    /** Pauses that ended with *not now*. */
    turnedBack: number;
    /** Pauses that ended with *go on*. */
    wentOn: number;
    /** Whether the day is still to come. */
    future: boolean;
  }[];
}

/** The stretch of moments a glance at this week needs. */
export function weekSoFarSpan(today: LocalDay, weekStart: number): Span {
  return spanOfDays(weekOf(today, weekStart), 7);
}

/**
 * This week at a glance, for the popup.
 * @param moments those of at least `weekSoFarSpan(today, weekStart)`
 * @param today the local day it is
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 */
export function weekSoFar(
  moments: readonly Moment[],
  today: LocalDay,
  weekStart: number,
): WeekSoFar {
  const week = weekOf(today, weekStart);
  const facts = weekFacts({ week, moments, today, snoozed: new Set(), began: null });
  return {
    pauses: facts.pauses.length,
    turnedBack: facts.turnedBack.length,
    perDay: facts.days.map(({ pauses, turnedBack, wentOn, when }) => ({
      pauses: pauses.length,
      turnedBack: turnedBack.length,
      wentOn: wentOn.length,
      future: when === 'future',
    })),
  };
}
