import * as z from 'zod/mini';
import { type ClockLook, isAhead } from '../calendar/clock-seen.ts';

/** A stretch in which all pauses were off. Kept, so that a week can say why it was quiet. */
export const snoozeSchema = z.object({
  /** UUID. */
  id: z.string(),
  /** When it began, milliseconds UTC. */
  from: z.number(),
  /** When it ends or ended, milliseconds UTC; null while it lasts until turned on again. */
  until: z.nullable(z.number()),
});
export type Snooze = z.infer<typeof snoozeSchema>;

/** The longest that one lasts which ends by itself, milliseconds: two days. */
const longest = 2 * 86_400_000;

/** When a snooze ends, milliseconds UTC, never later than two days after it began; null if it lasts until ended by hand. */
export function endOfSnooze({ from, until }: Snooze): number | null {
  return until === null ? null : Math.min(until, from + longest);
}

/** Whether a snooze lasts at `now`, milliseconds UTC. */
export function isSnoozing(snooze: Snooze, now: number): boolean {
  return !isAhead(snooze.from, now) && (endOfSnooze(snooze) ?? Infinity) > now;
}

/**
 * A snooze after a look at the clock. What was left of one that lasted when the clock was set back, by as much
 * as is known, is left of it now. One that would only begin, or that lasts after the clock was set back while the browser
 * was closed, is over: nothing tells how long it has lasted; unless it lasts until it is ended by hand, which it still does.
 */
export function snoozeSetBack(snooze: Snooze, { now, back, setWhileClosed }: ClockLook): Snooze {
  const end = endOfSnooze(snooze);
  if (back > 0 && isSnoozing(snooze, now + back))
    return { ...snooze, from: snooze.from - back, until: end && end - back };
  if (isAhead(snooze.from, now)) return { ...snooze, from: now, until: end && now };
  // One that was over doesn't begin again.
  if ((back > 0 || setWhileClosed) && end !== null && end > now) return { ...snooze, until: now };
  return snooze;
}
