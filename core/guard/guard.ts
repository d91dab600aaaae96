import * as z from 'zod/mini';
import { clockTolerance } from '../calendar/clock-seen.ts';
import { listedPeople } from '../people/listed-people.ts';
import type { Person } from '../people/person.ts';
import { listedForm } from '../recognise/patterns/listed-form.ts';
import { type Pass, passSchema } from './pass.ts';
import { offUntil, type TurnedOff } from './turned-off.ts';

/** What content scripts need and no more; kept in `storage.local`, rebuilt at every change. */
export const guardSchema = z.object({
  /** Version of this form. It is never migrated: every Ebb makes its own anew as it begins. */
  version: z.literal(1),
  /** By listed person: the source of a regular expression that plain URLs of their pages fit. */
  forms: z.record(z.string(), z.string()),
  /** Passes by person. */
  passes: z.record(z.string(), passSchema),
  /** By listed person: until when there is no pause for them, milliseconds UTC; 0 when there is. */
  off: z.record(z.string(), z.number()),
  /** When it was made, milliseconds UTC. A clock that says less was set back: nothing above lasts, as far as is known. */
  from: z.number(),
});
export type Guard = z.infer<typeof guardSchema>;

/** The guard for the people listed at `now`. Archived people aren't in it. Times in milliseconds UTC. */
export function buildGuard(
  people: readonly Person[],
  passes: readonly Pass[],
  turned: TurnedOff,
  now: number,
): Guard {
  const listed = listedPeople(people);
  return {
    version: 1,
    forms: Object.fromEntries(listed.map((person) => [person.id, listedForm(person)])),
    passes: Object.fromEntries(passes.map((pass) => [pass.person, pass])),
    off: Object.fromEntries(listed.map((person) => [person.id, offUntil(person, turned, now)])),
    from: now - clockTolerance,
  };
}
