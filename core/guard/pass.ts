import * as z from 'zod/mini';
import { type ClockLook, isAhead } from '../calendar/clock-seen.ts';
import { passLengths } from './pass-lengths.ts';

/** Permission to look, for one person, in every tab, until a time. */
export const passSchema = z.object({
  /** Id of the person. */
  person: z.string(),
  /** When it began, milliseconds UTC: how long it lasts is known, whatever the clock says later. */
  from: z._default(z.number(), 0),
  /** When it ends, milliseconds UTC. */
  until: z.number(),
  /** Whether it is for one visit: it ends soon after the page has come. */
  visit: z._default(z.boolean(), false),
  /** Id of the moment it was chosen in; absent where there is none, as in a private window. */
  moment: z.optional(z.string()),
});
export type Pass = z.infer<typeof passSchema>;

/** How long a pass for one visit waits for its page, milliseconds: one that is slow, with a login in between. */
const visitWaits = 5 * 60_000;

/** The longest there is, milliseconds. */
const longest = Math.max(...passLengths) * 60_000;

/**
 * The pass given for a choice: `minutes` 0 is this visit only.
 * @param now milliseconds UTC
 * @param moment id of the moment it was chosen in
 */
export function givePass(person: string, minutes: number, now: number, moment?: string): Pass {
  const visit = minutes === 0;
  const lasts = visit ? visitWaits : Math.min(minutes * 60_000, longest);
  return { person, from: now, until: now + lasts, visit, ...(moment ? { moment } : {}) };
}

/**
 * Whether a pass lasts at `now`, milliseconds UTC. One that begins later does not: the clock was set back since;
 * nor one that would last longer than any is given for.
 */
export function isLasting({ from, until }: Pass, now: number): boolean {
  return !isAhead(from, now) && until > now && until - from <= longest;
}

/**
 * A pass after a look at the clock: it ends no later than it would have. Where the clock was set back while the
 * browser was closed, it is over, for nothing tells how long it has lasted.
 */
export function passAfterLook(pass: Pass, { now, back, setWhileClosed }: ClockLook): Pass {
  if (setWhileClosed && pass.until > now) return { ...pass, until: now };
  return back > 0 ? { ...pass, from: pass.from - back, until: pass.until - back } : pass;
}
