import type { Moment } from '../moments/moment.ts';
import type { LocalDay } from './local-day.ts';
import type { Sentence } from './sentence.ts';
import { sentence } from './sentence.ts';
import { type Span, spanOfDays, weekOf } from './week.ts';
import { weekFacts } from './week-facts.ts';

/** This week in a sentence and a small picture. */
export interface Glance {
  /** The sentence; null when there has been no pause yet this week. */
  sentence: Sentence<'pausesSoFar'> | null;
  /** Pauses on each day of the week, first day first; null for days still to come. */
  perDay: (number | null)[];
}

/** The stretch of moments a glance at this week needs. */
export function glanceSpan(today: LocalDay, weekStart: number): Span {
  return spanOfDays(weekOf(today, weekStart), 7);
}

/**
 * This week at a glance, for the popup.
 * @param moments those of at least `glanceSpan(today, weekStart)`
 * @param today the local day it is
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 */
export function weekGlance(moments: readonly Moment[], today: LocalDay, weekStart: number): Glance {
  const week = weekOf(today, weekStart);
  const { pauses, days } = weekFacts({ week, moments, today, snoozed: new Set(), began: null });
  return {
    sentence: pauses.length > 0 ? sentence('pausesSoFar', { count: pauses.length }, pauses) : null,
    perDay: days.map((day) => (day.when === 'future' ? null : day.pauses.length)),
  };
}
