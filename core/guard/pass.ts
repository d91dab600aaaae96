import * as z from 'zod/mini';

/** Permission to look, for one person, in every tab, until a time. */
export const passSchema = z.object({
  /** Id of the person. */
  person: z.string(),
  /** When it ends, milliseconds UTC. */
  until: z.number(),
  /** Whether it is for one visit: it then only lasts long enough to open the page. */
  visit: z._default(z.boolean(), false),
});
export type Pass = z.infer<typeof passSchema>;

/** How long a pass for one visit stays open, milliseconds: enough for a slow page to arrive. */
const visitGrace = 20_000;

/** The pass given for a choice: `minutes` 0 is this visit only. `now` in milliseconds UTC. */
export function givePass(person: string, minutes: number, now: number): Pass {
  const visit = minutes === 0;
  return { person, until: now + (visit ? visitGrace : minutes * 60_000), visit };
}
