import * as z from 'zod/mini';
import {
  type LocalInstant,
  localDayNumber,
  localHour,
  weekdayOfNumber,
} from '../calendar/local-day.ts';
import { isPause } from '../moments/count.ts';
import type { Moment } from '../moments/moment.ts';

/** Parts of a day, as people say it. The night belongs to the day it began on. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;

/** One if–then plan: at a time, something to do instead. There is one at a time. */
export const planSchema = z.object({
  /** UUID. */
  id: z.string(),
  /** ISO weekday it is for, 1 Monday … 7 Sunday; null for any day. */
  weekday: z.nullable(z.number().check(z.minimum(1), z.maximum(7))),
  /** Part of the day it is for. */
  part: z.enum(dayParts),
  /** What to do instead, in their words. */
  instead: z.string().check(z.minLength(1)),
  /** When it was made, milliseconds UTC. */
  madeAt: z.number(),
});
export type Plan = z.infer<typeof planSchema>;

/** A time a plan can be for. */
export type PlanTime = Pick<Plan, 'weekday' | 'part'>;

/** The local hour at which each part of a day begins. */
export const partHours = { morning: 5, afternoon: 12, evening: 17, night: 22 } as const;

/** Fewer pauses at a time than this suggest nothing. */
const fewest = 3;

/** The weekday and part of the day an instant is in, by its own clock. */
function planTime(instant: LocalInstant): PlanTime & { weekday: number } {
  const hour = localHour(instant);
  const day = localDayNumber(instant);
  const part = dayParts.findLast((each) => hour >= partHours[each]) ?? 'night';
  // After midnight it is still the night of the day before.
  return { weekday: weekdayOfNumber(hour < partHours.morning ? day - 1 : day), part };
}

/** Whether a plan is for this time; the pause then shows it. */
export function isPlannedFor(plan: Plan, instant: LocalInstant): boolean {
  const { weekday, part } = planTime(instant);
  return plan.part === part && (plan.weekday === null || plan.weekday === weekday);
}

/**
 * The time a plan could be for, from the person's own hours: the weekday and part of the day with
 * most pauses, else the part of any day; null while no time has three.
 */
export function suggestPlanTime(moments: readonly Moment[]): PlanTime | null {
  const times = moments.filter(isPause).map(planTime);
  return (
    mostCommon(times) ?? mostCommon(times.map(({ part }): PlanTime => ({ weekday: null, part })))
  );
}

function mostCommon(times: readonly PlanTime[]): PlanTime | null {
  const counts = new Map<string, { time: PlanTime; count: number }>();
  for (const time of times) {
    const key = `${time.weekday} ${time.part}`;
    const counted = counts.get(key) ?? { time, count: 0 };
    counts.set(key, { ...counted, count: counted.count + 1 });
  }
  const [most, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!most || most.count < fewest || most.count === second?.count) return null;
  return most.time;
}
