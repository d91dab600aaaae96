import * as z from 'zod/mini';
import { newerPerson } from '../people/newer-person.ts';
import { staysInPeopleLimit } from '../people/people-limit.ts';
import { settingsSchema } from '../settings/settings.ts';
import type { Backup, Owned } from './backup.ts';
import { followMerged } from './follow-merged.ts';
import { isSame } from './is-same.ts';
import { countsSchema, partNames, ways } from './part.ts';
import { countParts } from './parts.ts';

/** What a file would do, before anything is done. */
export const previewSchema = z.object({
  /** When it was saved, milliseconds UTC. */
  savedAt: z.number(),
  /** How many entries of each part are new, the same, different, or here only. */
  counts: z.record(z.enum(partNames), countsSchema),
  /** By the way people come in, whether no more would be listed than can be. */
  fits: z.record(z.enum(ways), z.boolean()),
  /** Whether anything was ever set here. */
  hasSettings: z.boolean(),
});
export type Preview = z.infer<typeof previewSchema>;

/** What a file would do to what is here. */
export function previewOf(own: Owned, file: Backup): Preview {
  const followed = followMerged(own, file);
  const merged = new Map(own.people.map((person) => [person.id, person]));
  for (const person of followed.people) {
    const known = merged.get(person.id);
    merged.set(person.id, known ? newerPerson(known, person) : person);
  }
  return {
    savedAt: file.savedAt,
    counts: countParts(own, followed),
    fits: {
      merge: staysInPeopleLimit(own.people, [...merged.values()]),
      replace: staysInPeopleLimit(own.people, file.people),
    },
    hasSettings: !isSame(own.settings, settingsSchema.parse({})),
  };
}
