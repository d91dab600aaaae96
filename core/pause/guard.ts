import * as z from 'zod/mini';
import type { Person } from '../people/person.ts';
import { identities } from '../people/profile.ts';
import { guardRules } from '../recognise/guard-rules.ts';
import { siteRulesSchema } from '../recognise/site-rules.ts';
import { type Pass, passSchema } from './pass.ts';

/** What content scripts need and no more; kept in `storage.local`, rebuilt at every change. */
export const guardSchema = z.object({
  /** Compiled rules of the sites that have a listed person. */
  rules: z.array(siteRulesSchema),
  /** Listed people by identity (`site key`). */
  listed: z.record(
    z.string(),
    z.object({
      /** Id of the person. */
      person: z.string(),
      /** Surfaces that pause. */
      surfaces: z.array(z.string()),
    }),
  ),
  /** Passes by person. */
  passes: z.record(z.string(), passSchema),
  /** When the snooze ends, milliseconds UTC; 0 when there is none. */
  snoozedUntil: z.number(),
});
export type Guard = z.infer<typeof guardSchema>;

/** Later than any date there is: the end of a snooze that lasts until it is ended by hand. */
export const untilTurnedOn = 8.64e15;

/** The guard for the people listed now. Archived people aren't in it. Times in milliseconds UTC. */
export function buildGuard(people: Person[], passes: Pass[], snoozedUntil: number): Guard {
  const active = people.filter((person) => person.archivedAt === null);
  return {
    rules: guardRules(active.flatMap(({ profiles }) => profiles)),
    listed: Object.fromEntries(
      active.flatMap(({ id, surfaces, profiles }) =>
        profiles.flatMap(identities).map((identity) => [identity, { person: id, surfaces }]),
      ),
    ),
    passes: Object.fromEntries(passes.map((pass) => [pass.person, pass])),
    snoozedUntil,
  };
}
