import { type Pass, passSchema } from '../guard/pass.ts';
import { type Moment, momentSchema } from '../moments/moment.ts';
import { type Snooze, snoozeSchema } from '../moments/snooze.ts';
import { type Thought, thoughtSchema } from '../moments/thought.ts';
import { type Person, personSchema } from '../people/person.ts';
import { type Plan, planSchema } from '../reflection/plan.ts';
import {
  type Closing,
  closingSchema,
  type WeekWriting,
  weekWritingSchema,
} from '../reflection/writing.ts';
import { type Settings, settingsSchema } from '../settings/settings.ts';
import { type OwnWords, ownWordsSchema } from '../words/own-words.ts';
import type { Aside } from './aside.ts';
import { asStored, type Reading, readShape, type Shape } from './shape.ts';

/** What is in a row of each store. */
export interface Rows {
  /** Someone listed or archived. */
  people: Person;
  /** The record of a pause. */
  moments: Moment;
  /** A parked thought, or a page of the journal. */
  thoughts: Thought;
  /** A stretch without pauses. */
  snoozes: Snooze;
  /** What was written in a week. */
  writings: WeekWriting;
  /** The plan. */
  plans: Plan;
  /** A person's closing page. */
  closings: Closing;
  /** A passage of one's own, or a letter to oneself. */
  ownWords: OwnWords;
  /** Permission to look. */
  passes: Pass;
  /** What is set for everyone. */
  settings: Settings;
}

/** Name of a store that a person owns. */
export type Store = keyof Rows;

/**
 * How each is stored. To change a form: change its schema, add the step to it here, and keep a golden file of
 * the form it had in tests/fixtures/stored.
 */
export const shapes: { readonly [Name in Store]: Shape<Rows[Name]> } = {
  people: {
    schema: personSchema,
    migrations: [],
    // Whom it may have hurt is spared; when someone was listed isn't worth losing them.
    byField: { instead: { hurt: true, addedAt: 0 }, lists: ['profiles', 'hardDates'] },
  },
  // A step for these has its version in is-moment.ts too.
  moments: { schema: momentSchema, migrations: [] },
  thoughts: { schema: thoughtSchema, migrations: [] },
  snoozes: { schema: snoozeSchema, migrations: [] },
  writings: { schema: weekWritingSchema, migrations: [] },
  plans: { schema: planSchema, migrations: [] },
  closings: { schema: closingSchema, migrations: [] },
  ownWords: { schema: ownWordsSchema, migrations: [] },
  passes: { schema: passSchema, migrations: [] },
  settings: { schema: settingsSchema, migrations: [], byField: { instead: {}, lists: [] } },
};

/** Reads a row of a store, of whatever version: one of a newer Ebb is to be left as it is. */
export function readRow<Name extends Store>(store: Name, row: unknown): Reading<Rows[Name]> {
  return readShape(shapes[store], row);
}

/** What is in a row; undefined when there is none, when it can't be read, or is of a newer Ebb. */
export function readValue<Name extends Store>(store: Name, row: unknown): Rows[Name] | undefined {
  const reading = readRow(store, row);
  return reading.state === 'read' ? reading.value : undefined;
}

/** Whether a newer Ebb has written a row: it is to be left as it is. */
export function isNewer(store: Store, row: unknown): boolean {
  return readRow(store, row).state === 'newer';
}

/** What reading a row left unread, to be set aside: all of it, or with its id the fields that can't be read. */
export function unreadOf<Name extends Store>(
  store: Name,
  row: unknown,
  reading: Reading<Rows[Name]> = readRow(store, row),
): Aside | undefined {
  if (reading.state !== 'read') return { store, row };
  const { value, unread } = reading;
  return unread ? { store, row: 'id' in value ? { id: value.id, ...unread } : unread } : undefined;
}

/** A row as it goes into its store, or into a file. */
export function toRow<Name extends Store>(store: Name, value: Rows[Name]): Rows[Name] {
  return asStored(shapes[store], value);
}
