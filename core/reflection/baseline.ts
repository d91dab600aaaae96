import { addDays, type LocalDay, localDay } from '../calendar/local-day.ts';
import { weekOf } from '../calendar/week.ts';
import { eachOnce, isPause } from '../moments/count.ts';
import { isPractical } from '../moments/known-pause.ts';
import type { Moment } from '../moments/moment.ts';

/** How many weeks back the baseline looks. */
export const baselineWeeks = 8;

/** Fewer weeks than this make no baseline. */
const fewestWeeks = 3;

/** What a week is set beside. */
export interface Baseline {
  /** Median of pauses in the weeks looked at; halves are possible. */
  pauses: number;
  /** How many weeks that stands on, 3–8. */
  weeks: number;
  /** Ids of the pauses in those weeks. */
  momentIds: string[];
}

/**
 * The usual number of pauses in a week: the median of the up to eight weeks before it that had any
 * use, null when those are fewer than three. Weeks in which nothing at all was recorded say nothing,
 * the computer may have been off.
 * @param week first day of the week that is to be set beside it
 */
export function baseline(
  moments: readonly Moment[],
  week: LocalDay,
  weekStart: number,
): Baseline | null {
  const first = addDays(week, -7 * baselineWeeks);
  const counts = new Map<LocalDay, number>();
  const momentIds: string[] = [];
  for (const moment of eachOnce(moments)) {
    const day = localDay(moment);
    if (day < first || day >= week || isPractical(moment)) continue;
    const of = weekOf(day, weekStart);
    const pause = isPause(moment);
    counts.set(of, (counts.get(of) ?? 0) + (pause ? 1 : 0));
    if (pause) momentIds.push(moment.id);
  }
  if (counts.size < fewestWeeks) return null;
  return { pauses: median([...counts.values()]), weeks: counts.size, momentIds };
}

/** The middle of some numbers, at least one; the mean of the two in the middle when they are even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
