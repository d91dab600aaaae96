import * as z from 'zod/mini';
import { isAhead } from '../calendar/clock-seen.ts';
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
});
export type Pass = z.infer<typeof passSchema>;

/** How long a pass for one visit waits for its page, milliseconds: one that is slow, with a login in between. */
const visitWaits = 5 * 60_000;

/** The longest there is, milliseconds. */
const longest = Math.max(...passLengths) * 60_000;

/** The pass given for a choice: `minutes` 0 is this visit only. `now` in milliseconds UTC. */
export function givePass(person: string, minutes: number, now: number): Pass {
  const visit = minutes === 0;
  const lasts = visit ? visitWaits : Math.min(minutes * 60_000, longest);
  return { person, from: now, until: now + lasts, visit };
}

/**
 * Whether a pass lasts at `now`, milliseconds UTC. One that begins later does not: the clock was set back since;
 * nor one that would last longer than any is given for.
 */
export function isLasting({ from, until }: Pass, now: number): boolean {
  return !isAhead(from, now) && until > now && until - from <= longest;
}

/** A pass once the clock was set back by so many milliseconds: it ends no later than it would have. */
export function passSetBack(pass: Pass, back: number): Pass {
  return { ...pass, from: pass.from - back, until: pass.until - back };
}
