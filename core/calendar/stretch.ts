import * as z from 'zod/mini';
import { type ClockLook, isAhead } from './clock-seen.ts';

/** A stretch of time for which pauses are turned off. */
export const stretchSchema = z.object({
  /** When it began, milliseconds UTC: how long it lasts is known, whatever the clock says later. */
  from: z.number(),
  /** When it ends, milliseconds UTC. */
  until: z.number(),
});
export type Stretch = z.infer<typeof stretchSchema>;

/** The longest that pauses are off at once, milliseconds: every way of turning them off has an end. */
export const longestOff = 31 * 86_400_000;

/** When a stretch ends, milliseconds UTC, never later than a month after it began. */
export function endOf({ from, until }: Stretch): number {
  return Math.min(until, from + longestOff);
}

/** Whether a stretch lasts at `now`, milliseconds UTC. One that begins later doesn't: the clock was set back since. */
export function isDuring(stretch: Stretch, now: number): boolean {
  return !isAhead(stretch.from, now) && endOf(stretch) > now;
}

/**
 * A stretch after a look at the clock. What was left of one that lasted when the clock was set back, by as much
 * as is known, is left of it now. One that would only begin, or that lasts after the clock was set back while the
 * browser was closed, is over: nothing tells how long it has lasted.
 */
export function stretchSetBack(
  stretch: Stretch,
  { now, back, setWhileClosed }: ClockLook,
): Stretch {
  const { from } = stretch;
  const until = endOf(stretch);
  if (back > 0 && isDuring(stretch, now + back)) return { from: from - back, until: until - back };
  if (isAhead(from, now)) return { from: now, until: now };
  // One that was over doesn't begin again.
  return (back > 0 || setWhileClosed) && until > now ? { from, until: now } : stretch;
}
