import * as z from 'zod/mini';
import type { Snooze } from '../moments/snooze.ts';
import type { Person } from '../people/person.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';
import { readValue, toRow } from '../stored/read-row.ts';

/** The list and how Ebb is set, once more: what guarding goes on from when the database was cleared. */
export interface ListCopy {
  /** Everyone, archived ones too. */
  people: Person[];
  /** The snoozes that lasted when it was made. */
  snoozes: Snooze[];
  /** What the person set. */
  settings: Settings;
}

/** How it is stored: rows as they lie in the database. */
const storedSchema = z.object({
  /** Version of this form. */
  version: z.literal(1),
  people: z.array(z.unknown()),
  snoozes: z.array(z.unknown()),
  settings: z.unknown(),
});

/** Stands in the copy's place while everything is being erased. */
const erasingSchema = z.object({ erasing: z.literal(true) });

/** A copy as it is stored. */
export function storedListCopy({ people, snoozes, settings }: ListCopy): object {
  return {
    version: 1,
    people: people.map((person) => toRow('people', person)),
    snoozes: snoozes.map((snooze) => toRow('snoozes', snooze)),
    settings: toRow('settings', settings),
  };
}

/**
 * What stands where the copy does, read; undefined when nothing does, or nothing that can be read. A row that
 * can't be doesn't take the others with it.
 */
export function readListCopy(stored: unknown): ListCopy | 'erasing' | undefined {
  if (erasingSchema.safeParse(stored).success) return 'erasing';
  const { data } = storedSchema.safeParse(stored);
  return (
    data && {
      people: data.people.flatMap((row) => readValue('people', row) ?? []),
      snoozes: data.snoozes.flatMap((row) => readValue('snoozes', row) ?? []),
      settings: readValue('settings', data.settings) ?? settingsSchema.parse({}),
    }
  );
}
