import * as z from 'zod/mini';

/** How far two readings of one clock may seem apart although nobody set it, milliseconds: browsers blur them. */
export const clockTolerance = 2000;

/** How long the clock may go unread for the time between to count as watched, milliseconds. */
const watchful = 20 * 60_000;

/** The device's clock as it was last read. */
export const clockSeenSchema = z.object({
  /** What it said, milliseconds UTC. */
  at: z.number(),
  /** Milliseconds since the run of the background began, by a clock that nobody can set. */
  elapsed: z.number(),
  /** Which run that was. */
  run: z.number(),
});
export type ClockSeen = z.infer<typeof clockSeenSchema>;

/** What was found when the clock was read once more. */
export interface ClockLook {
  /** What it says, milliseconds UTC. */
  now: number;
  /** How far it was set back since it was last read, milliseconds; at least, where another run had read it. */
  back: number;
  /**
   * Whether it went on by itself since. If not, it was set, or nobody was there to read it: the machine
   * slept, or the browser was closed. Nothing tells which.
   */
  watched: boolean;
  /** Whether it was set back while the browser was closed. Nothing tells how long that was. */
  setWhileClosed: boolean;
}

/**
 * Compares the clock with how it was last read.
 * @param last undefined when it wasn't, since the browser started
 * @param before what it said, at the latest, before the browser was closed, milliseconds UTC; undefined when that isn't known
 */
export function lookAtClock(
  last: ClockSeen | undefined,
  seen: ClockSeen,
  before?: number,
): ClockLook {
  const now = seen.at;
  if (!last) {
    const setWhileClosed = before !== undefined && isAhead(before, now);
    return { now, back: 0, watched: false, setWhileClosed };
  }
  const isSameRun = last.run === seen.run;
  const passed = now - last.at;
  const lived = isSameRun ? seen.elapsed - last.elapsed : 0;
  const back = lived - passed > clockTolerance ? lived - passed : 0;
  const watched = back === 0 && passed <= watchful;
  return { now, back, watched, setWhileClosed: false };
}

/** Whether a time (milliseconds UTC) that was now once lies ahead: the clock was set back since. */
export function isAhead(at: number, now: number): boolean {
  return at > now + clockTolerance;
}
