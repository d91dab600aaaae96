import { dayNumber, parseLocalDay } from '../calendar/local-day.ts';
import type { Keeping } from '../settings/keeping.ts';
import type { RowKind } from './removed.ts';
import { fieldOf, numberOf, snoozeEnd } from './row-fields.ts';

const day = 86_400_000;

/** How many days each time is. */
const lasts = { ever: Infinity, twoYears: 731, year: 366, ninetyDays: 90 } as const;

/** By how much time goes on from one day of deleting to the next, at most, milliseconds: a week. */
const longestStep = 7 * day;

/**
 * As of which time things are as old as they are, milliseconds UTC: now, but only so much later than the last time, so
 * that a clock that is years ahead for a day doesn't have all go that was to be kept.
 * @param last as of when old things were last deleted by the same setting; null when they never were
 */
export function agedBy(now: number, last: number | null): number {
  return last === null ? now : Math.min(now, last + longestStep);
}

/** What is older than this time (milliseconds UTC) isn't kept; −∞ where all is. */
export function keptSince({ time }: Keeping, now: number): number {
  return now - lasts[time] * day;
}

/**
 * Whether a row has become older than it is to be kept: a moment or a snooze, and what they wrote themselves
 * only if they chose so. People, passes, plans, settings and the words that
 * pauses show never do.
 * @param now milliseconds UTC
 */
export function isOutlived(keeping: Keeping, now: number, kind: RowKind, row: unknown): boolean {
  const end = endOf(kind, row);
  const own = kind !== 'moments' && kind !== 'snoozes';
  return end !== undefined && end < keptSince(keeping, now) && (!own || keeping.writing);
}

/** When what a row is about was over, milliseconds UTC; undefined when it isn't, or doesn't say. */
function endOf(kind: RowKind, row: unknown): number | undefined {
  switch (kind) {
    case 'moments':
    case 'thoughts':
      return numberOf(row, 'at');
    case 'closings':
      return numberOf(row, 'changedAt');
    case 'snoozes':
      return snoozeEnd(row);
    case 'writings':
      return endOfWeek(String(fieldOf(row, 'week')));
    default:
      return undefined;
  }
}

function endOfWeek(first: string): number | undefined {
  const known = parseLocalDay(first);
  return known === null ? undefined : (dayNumber(known) + 7) * day;
}
