import type { LocalInstant } from '../core/calendar/local-day.ts';

/** Now, on this device's clock, or another `time`. Written so that it weighs little in every page. */
export const hereAndNow = (time = new Date()): LocalInstant => ({
  at: +time,
  offset: -time.getTimezoneOffset(),
});

/** Minutes east of UTC on this device's clock at a time (milliseconds UTC). */
export function offsetAt(at: number): number {
  return hereAndNow(new Date(at)).offset;
}
