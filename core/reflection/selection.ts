import { addDays, dayNumber, type LocalDay, localDayNumber } from '../calendar/local-day.ts';
import { type Span, spanOfDays } from '../calendar/week.ts';
import { monthOf } from '../calendar/year.ts';
import { eachOnce, isPause } from '../moments/count.ts';
import type { Moment } from '../moments/moment.ts';

/** How far back patterns can look. */
export const reaches = ['threeMonths', 'year', 'all', 'own'] as const;
export type Reach = (typeof reaches)[number];

/** Three months are so many days: whole weeks. */
const threeMonths = 91;

/** Which moments patterns are drawn from. */
export interface Selection {
  /** Id of the person; null for everyone together. */
  person: string | null;
  /** First local day; null from the very beginning. */
  from: LocalDay | null;
  /** Last local day. */
  to: LocalDay;
}

/** From one local day to another, both included; `from` null from the very beginning. */
export type Days = Pick<Selection, 'from' | 'to'>;

/**
 * The local days of a reach; all but the person's own end today.
 * @param own the days they chose; the wrong way round they are turned
 */
export function daysOfReach(reach: Reach, today: LocalDay, own: Days): Days {
  if (reach === 'all') return { from: null, to: today };
  if (reach === 'threeMonths') return { from: addDays(today, 1 - threeMonths), to: today };
  // Whole months, for that is what a year is drawn in.
  if (reach === 'year') return { from: monthOf(addDays(today, -365)), to: today };
  const { from, to } = own;
  return from !== null && from > to ? { from: to, to: from } : own;
}

/** The stretch of moments a selection needs; its beginning is 0 when it goes back to the very first. */
export function selectionSpan({ from, to }: Selection): Span {
  const end = spanOfDays(to, 1).to;
  return { from: from === null ? 0 : spanOfDays(from, 1).from, to: end };
}

/** The pauses of a selection, each once, in order of time. Urges and safety looks are no pauses. */
export function selectPauses(moments: readonly Moment[], selection: Selection): Moment[] {
  const { person } = selection;
  const from = selection.from === null ? -Infinity : dayNumber(selection.from);
  const to = dayNumber(selection.to);
  return eachOnce(moments).filter((moment) => {
    if (!isPause(moment) || (person !== null && moment.person !== person)) return false;
    const day = localDayNumber(moment);
    return day >= from && day <= to;
  });
}
