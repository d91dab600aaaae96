import * as z from 'zod/mini';
import type { ClockLook } from '../calendar/clock-seen.ts';
import { endOf, isDuring, stretchSetBack } from '../calendar/stretch.ts';

/** A stretch in which all pauses were off. Kept, so that a week can say why it was quiet. */
export const snoozeSchema = z.object({
  /** UUID. */
  id: z.string(),
  /** When it began, milliseconds UTC. */
  from: z.number(),
  /** When it ends or ended, milliseconds UTC; null in one from before each had an end, which lasts a month. */
  until: z.nullable(z.number()),
  /** Whether nothing is to be said of its end: it was ended by hand, or that was said. Absent until then. */
  told: z.optional(z.boolean()),
});
export type Snooze = z.infer<typeof snoozeSchema>;

/** When a snooze ends, milliseconds UTC, never later than a month after it began; so does one that has no end. */
export function endOfSnooze({ from, until }: Pick<Snooze, 'from' | 'until'>): number {
  return endOf({ from, until: until ?? Infinity });
}

/** Whether a snooze lasts at `now`, milliseconds UTC. */
export function isSnoozing(snooze: Snooze, now: number): boolean {
  return isDuring({ from: snooze.from, until: endOfSnooze(snooze) }, now);
}

/** A snooze after a look at the clock. */
export function snoozeSetBack(snooze: Snooze, look: ClockLook): Snooze {
  const before = { from: snooze.from, until: endOfSnooze(snooze) };
  const after = stretchSetBack(before, look);
  return after === before ? snooze : { ...snooze, ...after };
}
