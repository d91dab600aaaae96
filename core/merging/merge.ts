import * as z from 'zod/mini';
import { passSchema } from '../guard/pass.ts';
import { type Person, personSchema } from '../people/person.ts';
import { closingSchema } from '../reflection/writing.ts';

/** How long two who were merged can be taken apart again, milliseconds: a day. */
const keptFor = 86_400_000;

/** What was before two people were made one. */
export const mergeSchema = z.object({
  /** When they were, milliseconds UTC. */
  at: z.number(),
  /** The one who was kept, as they were. */
  kept: personSchema,
  /** The one who went, as they were. */
  other: personSchema,
  /** Ids of the moments that were the other's. */
  moments: z.array(z.string()),
  /** The other's closing page, if it became the kept one's; null otherwise. */
  closing: z.nullable(closingSchema),
  /** The passes that the two had. */
  passes: z.array(passSchema),
});
export type Merge = z.infer<typeof mergeSchema>;

/** Until when a merge can be taken apart, milliseconds UTC. */
export function apartUntil({ at }: Pick<Merge, 'at'>): number {
  return at + keptFor;
}

/**
 * The newest of the merges by which someone else became this person, if it can be taken apart at `now`
 * (milliseconds UTC); undefined when there is none, or the other is somebody by now, as after a file was brought in.
 */
export function latestMerge(
  merges: readonly Merge[],
  people: readonly Person[],
  kept: string,
  now: number,
): Merge | undefined {
  const theirs = merges.filter((merge) => merge.kept.id === kept && apartUntil(merge) > now);
  const latest = theirs.toSorted((one, other) => one.at - other.at).at(-1);
  return people.some(({ id }) => id === latest?.other.id) ? undefined : latest;
}
