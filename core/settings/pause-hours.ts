import * as z from 'zod/mini';
import { minuteField } from '../limits/fields.ts';

/** When there are pauses by the clock: at all times, outside some hours, or within them only. */
export const pauseTimes = ['always', 'outside', 'within'] as const;

/** The same hours of some days of the week. */
export const dayHoursSchema = z.object({
  /** Days on which they begin, 1 Monday … 7 Sunday. */
  days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  /** When they begin, minutes after midnight on the device's clock, 0–1439. */
  from: minuteField,
  /** When they end, likewise; not after `from` when they go over midnight, and the same is a whole day. */
  to: minuteField,
});
export type DayHours = z.infer<typeof dayHoursSchema>;

/** At which hours of the week there are pauses. Where that would be none, there are at all. */
export const pauseHoursSchema = z.object({
  /** At all times, outside these hours, or within them only. */
  when: z.enum(pauseTimes),
  /** The hours; kept while they don't count. */
  at: z.array(dayHoursSchema),
});
export type PauseHours = z.infer<typeof pauseHoursSchema>;

/** Pauses at all times. */
export const atAllTimes: PauseHours = { when: 'always', at: [] };

const day = 1440;
const week = 7 * day;

/** Whether there is a pause at a minute of the week, from 0, Monday at midnight. */
export function isPausedAtMinute(hours: PauseHours, minute: number): boolean {
  return leavesNone(hours) || saysPause(hours, minute);
}

/** Whether hours leave no minute of the week with a pause: then they don't count. */
export function leavesNone(hours: PauseHours): boolean {
  return ![0, ...edges(hours)].some((minute) => saysPause(hours, minute));
}

/** Whether some minute of the week has a pause before a change of the hours, and none after it. */
export function hasFewer(after: PauseHours, before: PauseHours): boolean {
  return [0, ...edges(before), ...edges(after)].some(
    (minute) => isPausedAtMinute(before, minute) && !isPausedAtMinute(after, minute),
  );
}

/** What hours that leave a pause say of a minute of the week. */
export function saysPause({ when, at }: PauseHours, minute: number): boolean {
  return when === 'always' || at.some((each) => isWithin(each, minute)) === (when === 'within');
}

function isWithin(hours: DayHours, minute: number): boolean {
  const { days, from, to } = hours;
  const lasts = to > from ? to - from : to - from + day;
  return days.some((each) => inWeek(minute - (each - 1) * day - from) < lasts);
}

/** The minutes of the week at which some hours begin or end. */
function edges({ at }: PauseHours): number[] {
  return at.flatMap(({ days, from, to }) =>
    days.flatMap((each) => [from, to, to + day].map((edge) => inWeek((each - 1) * day + edge))),
  );
}

function inWeek(minute: number): number {
  return ((minute % week) + week) % week;
}
