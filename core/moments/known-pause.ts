import { isReal } from './later-outcome.ts';
import { mergeRecord, type Place } from './merge-record.ts';
import type { Moment } from './moment.ts';
import type { PauseRecord } from './pause-record.ts';

/** What is known of a pause. */
export interface KnownPause {
  /** Its moment; none when nothing was told, when it was called off, or when it was for practical or safety reasons. */
  moment?: Moment | undefined;
  /**
   * In which revision of its record it was last told to be called off; undefined when it never was. Infinite when one
   * looked for practical or safety reasons.
   */
  calledOff?: number | undefined;
}

/** Whether one looked for practical or safety reasons, which nothing is kept of. */
export function isPractical({ choice }: { choice?: PauseRecord['choice'] | null }): boolean {
  return choice === 'safety';
}

/** Whether that was told before; then nothing that is told later, or comes late, begins anything. */
export function wasPractical({ calledOff }: KnownPause): boolean {
  return calledOff === Number.POSITIVE_INFINITY;
}

/**
 * Takes what a page tells of its pause into what is known of it. The newest telling says whether it is called
 * off, and then it leaves no moment; a real choice stays. So that an older telling that comes late begins
 * nothing anew, it stays known in which revision it was called off. A pause in which one looked for practical or
 * safety reasons leaves none for good.
 */
export function takeTelling(
  { moment, calledOff = -1 }: KnownPause,
  told: PauseRecord,
  place: Place = null,
): KnownPause {
  const since = Math.max(calledOff, endOf(told));
  const merged = endOf(told) < 0 ? mergeRecord(moment, told, place) : moment;
  const leavesMoment =
    merged && since < Number.POSITIVE_INFINITY && (isReal(merged) || merged.revision > since);
  return {
    moment: leavesMoment ? merged : undefined,
    calledOff: since < 0 ? undefined : since,
  };
}

/** Up to which revision a telling leaves no moment; −1 when it leaves one. */
function endOf(told: PauseRecord): number {
  if (isPractical(told)) return Number.POSITIVE_INFINITY;
  return told.calledOff ? told.revision : -1;
}
