import { isReal } from './later-outcome.ts';
import { mergeRecord, type Place } from './merge-record.ts';
import type { Moment } from './moment.ts';
import type { PauseRecord } from './pause-record.ts';

/** What is known of a pause. */
export interface KnownPause {
  /** Its moment; none when nothing was told, or when it was called off. */
  moment?: Moment | undefined;
  /** In which revision of its record it was last told to be called off; undefined when it never was. */
  calledOff?: number | undefined;
}

/**
 * Takes what a page tells of its pause into what is known of it. The newest telling says whether it is called
 * off, and then it leaves no moment; a real choice stays. So that an older telling that comes late begins
 * nothing anew, it stays known in which revision it was called off.
 */
export function takeTelling(
  { moment, calledOff = -1 }: KnownPause,
  told: PauseRecord,
  place: Place = null,
): KnownPause {
  const since = told.calledOff ? Math.max(calledOff, told.revision) : calledOff;
  const merged = told.calledOff ? moment : mergeRecord(moment, told, place);
  const leavesMoment = merged && (isReal(merged) || merged.revision > since);
  return {
    moment: leavesMoment ? merged : undefined,
    calledOff: since < 0 ? undefined : since,
  };
}
