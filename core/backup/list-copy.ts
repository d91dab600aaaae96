import * as z from 'zod/mini';
import type { Snooze } from '../moments/snooze.ts';
import type { Person } from '../people/person.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';
import { isNewer, readValue, toRow } from '../stored/read-row.ts';

/** The list and how Ebb is set, once more: what guarding goes on from when the database was cleared. */
export interface ListCopy {
  /** Everyone, archived ones too. */
  people: Person[];
  /** The snoozes that lasted when it was made. */
  snoozes: Snooze[];
  /** What the person set. */
  settings: Settings;
  /** Whether anything else was written down then, which isn't in here: pauses, thoughts, pages, plans, own words. */
  written: boolean;
}

/** How it is stored: rows as they lie in the database. */
const storedSchema = z.object({
  /** Version of this form. */
  version: z.literal(1),
  people: z.array(z.unknown()),
  snoozes: z.array(z.unknown()),
  settings: z.unknown(),
  /** Absent in those made before it was known. */
  written: z.catch(z.boolean(), false),
});

/** What a newer Ebb has put there: in a form of its own, or with rows that are. */
const newerSchema = z.object({ version: z.int().check(z.minimum(2)) });

/** Stands in the copy's place while everything is being erased. */
const erasingSchema = z.object({ erasing: z.literal(true) });

/** A copy as it is stored. */
export function storedListCopy({ people, snoozes, settings, written }: ListCopy): object {
  return {
    version: 1,
    people: people.map((person) => toRow('people', person)),
    snoozes: snoozes.map((snooze) => toRow('snoozes', snooze)),
    settings: toRow('settings', settings),
    written,
  };
}

/**
 * What stands where the copy does, read; `newer` when a newer Ebb has put it there, which is left as it is; undefined
 * when nothing does, or nothing that can be read. A row that can't be doesn't take the others with it.
 */
export function readListCopy(stored: unknown): ListCopy | 'erasing' | 'newer' | undefined {
  if (erasingSchema.safeParse(stored).success) return 'erasing';
  if (newerSchema.safeParse(stored).success) return 'newer';
  const { data } = storedSchema.safeParse(stored);
  if (!data) return undefined;
  const { people, snoozes, settings, written } = data;
  const newer =
    people.some((row) => isNewer('people', row)) ||
    snoozes.some((row) => isNewer('snoozes', row)) ||
    isNewer('settings', settings);
  if (newer) return 'newer';
  return {
    people: people.flatMap((row) => readValue('people', row) ?? []),
    snoozes: snoozes.flatMap((row) => readValue('snoozes', row) ?? []),
    settings: readValue('settings', settings) ?? settingsSchema.parse({}),
    written,
  };
}
