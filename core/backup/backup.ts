import * as z from 'zod/mini';
import { isMoment } from '../moments/is-moment.ts';
import { type Moment, momentSchema } from '../moments/moment.ts';
import { snoozeSchema } from '../moments/snooze.ts';
import { thoughtSchema } from '../moments/thought.ts';
import { personSchema } from '../people/person.ts';
import { planSchema } from '../reflection/plan.ts';
import { closingSchema, weekWritingSchema } from '../reflection/writing.ts';
import { settingsSchema } from '../settings/settings.ts';
import { asJson } from '../stored/as-json.ts';
import { asideSchema } from '../stored/aside.ts';
import { toRow } from '../stored/read-row.ts';
import { ownWordsSchema } from '../words/own-words.ts';

/** The form of the file that is written; a higher one is of an Ebb that is newer than this. */
export const backupForm = 1;

/** What the form is called in the file, with its version; docs/file.md describes it. */
export const fileSchema = `ebb-file/${backupForm}` as const;

/** Nearly every moment is one at a glance (`is-moment.ts`), and a file may have a hundred thousand. */
const anyMomentSchema = z.union([z.custom<Moment>(isMoment), momentSchema]);

/** Everything a person owns, as one file. Passes are left out: they are over before the file is read. */
export const backupSchema = z.object({
  /** Version of this form; says that the file is one of Ebb's. */
  ebb: z.literal(backupForm),
  /** The same by name; files of the first days lack it. */
  schema: z._default(z.literal(fileSchema), fileSchema),
  /** When it was saved, milliseconds UTC. */
  savedAt: z.number(),
  /** Everyone, archived ones too. */
  people: z.array(personSchema),
  /** Every moment. */
  moments: z.array(anyMomentSchema),
  /** Parked thoughts. */
  thoughts: z.array(thoughtSchema),
  /** What was written in weeks. */
  writings: z._default(z.array(weekWritingSchema), []),
  /** The plan there is; null when there is none. */
  plan: z._default(z.nullable(planSchema), null),
  /** Closing pages. */
  closings: z._default(z.array(closingSchema), []),
  /** Words of one's own, and letters. */
  ownWords: z._default(z.array(ownWordsSchema), []),
  /** Every snooze there was. */
  snoozes: z.array(snoozeSchema),
  /** What the person set. */
  settings: settingsSchema,
  /** What could not be read, as it is. */
  aside: z._default(z.array(asideSchema), []),
});
export type Backup = z.infer<typeof backupSchema>;

/** Everything a person owns. */
export type Owned = Omit<Backup, 'ebb' | 'schema' | 'savedAt'>;

/** The text of a file, in pieces: indented, and each row on a line of its own, so that it can be read. */
export function backupText(backup: Backup): string[] {
  const fields = Object.entries(asRows(backup)).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${indented(value)}`,
  );
  return ['{\n', ...fields.flatMap((field, index) => (index ? [',\n', field] : [field])), '\n}\n'];
}

/** What is in a file, each entry as it is stored. */
function asRows(backup: Backup): Backup {
  return {
    ...backup,
    people: backup.people.map((each) => toRow('people', each)),
    moments: backup.moments.map((each) => toRow('moments', each)),
    thoughts: backup.thoughts.map((each) => toRow('thoughts', each)),
    writings: backup.writings.map((each) => toRow('writings', each)),
    plan: backup.plan && toRow('plans', backup.plan),
    closings: backup.closings.map((each) => toRow('closings', each)),
    ownWords: backup.ownWords.map((each) => toRow('ownWords', each)),
    snoozes: backup.snoozes.map((each) => toRow('snoozes', each)),
    settings: toRow('settings', backup.settings),
  };
}

function indented(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  if (value.length === 0) return '[]';
  return `[\n    ${value.map(asJson).join(',\n    ')}\n  ]`;
}
