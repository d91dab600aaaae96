import { addDays, type LocalDay, localDay, parseLocalDay } from '../calendar/local-day.ts';
import type { RowKind } from './removed.ts';
import { fieldOf, numberOf, snoozeEnd } from './row-fields.ts';

/** Some days, both included. */
export interface Days {
  /** The first. */
  from: LocalDay;
  /** The last; not before the first. */
  to: LocalDay;
}

/** What tells the day of a time. */
export interface Clock {
  /** Now, milliseconds UTC. */
  now: number;
  /** Gives the minutes east of UTC on this device's clock at a time (milliseconds UTC). */
  offsetAt: (at: number) => number;
}

/**
 * Whether a row was written down in some days: a moment by its own clock, a week when it shares a day with
 * them, a snooze by when it began, if it is over. People and passes never are.
 */
export function isInDays(days: Days, clock: Clock, kind: RowKind, row: unknown): boolean {
  const stretch = stretchOf(clock, kind, row);
  return stretch !== null && stretch.from <= days.to && stretch.to >= days.from;
}

function stretchOf(clock: Clock, kind: RowKind, row: unknown): Days | null {
  switch (kind) {
    case 'moments':
      return dayAt(clock, numberOf(row, 'at'), numberOf(row, 'offset'));
    case 'thoughts':
      return dayAt(clock, numberOf(row, 'at'));
    case 'closings':
    case 'ownWords':
      return dayAt(clock, numberOf(row, 'changedAt'));
    case 'snoozes':
      return isOver(row, clock.now) ? dayAt(clock, numberOf(row, 'from')) : null;
    case 'writings':
      return weekFrom(parseLocalDay(String(fieldOf(row, 'week'))));
    default:
      return null;
  }
}

function dayAt(clock: Clock, at?: number, ownOffset?: number): Days | null {
  if (at === undefined) return null;
  const day = localDay({ at, offset: ownOffset ?? clock.offsetAt(at) });
  return { from: day, to: day };
}

function weekFrom(first: LocalDay | null): Days | null {
  return first === null ? null : { from: first, to: addDays(first, 6) };
}

function isOver(row: unknown, now: number): boolean {
  const until = snoozeEnd(row);
  return until !== undefined && until <= now;
}
