import * as z from 'zod/mini';
import { momentSchema } from '../moments/moment.ts';
import { snoozeSchema } from '../moments/snooze.ts';
import { thoughtSchema } from '../moments/thought.ts';
import { personSchema } from '../people/person.ts';
import { planSchema } from '../reflection/plan.ts';
import { closingSchema, weekWritingSchema } from '../reflection/writing.ts';
import { settingsSchema } from '../settings/settings.ts';
import { asideSchema } from '../stored/aside.ts';
import { keepReadable } from './keep-readable.ts';

/** Everything a person owns, as one file. Passes are left out: they are over before the file is read. */
export const backupSchema = z.object({
  /** Version of this form; says that the file is one of Ebb's. */
  ebb: z.literal(1),
  /** When it was saved, milliseconds UTC. */
  savedAt: z.number(),
  /** Everyone, archived ones too. */
  people: z.array(personSchema),
  /** Every moment. */
  moments: z.array(momentSchema),
  /** Parked thoughts. */
  thoughts: z.array(thoughtSchema),
  /** What was written in weeks. */
  writings: z._default(z.array(weekWritingSchema), []),
  /** The plan there is; null when there is none. */
  plan: z._default(z.nullable(planSchema), null),
  /** Closing pages. */
  closings: z._default(z.array(closingSchema), []),
  /** Every snooze there was. */
  snoozes: z.array(snoozeSchema),
  /** What the person set. */
  settings: settingsSchema,
  /** What could not be read, as it is. */
  aside: z._default(z.array(asideSchema), []),
});
export type Backup = z.infer<typeof backupSchema>;

/** Of a file that is one of Ebb's: what says so, and all else. */
const fileSchema = z.looseObject({ ebb: z.literal(1) });

/** Reads a file's text; null when it isn't one that Ebb saved. */
export function readBackup(text: string): Backup | null {
  try {
    const { data: file } = fileSchema.safeParse(JSON.parse(text));
    return file ? (backupSchema.safeParse(keepReadable(file)).data ?? null) : null;
  } catch {
    return null;
  }
}
