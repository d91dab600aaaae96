import type { Owned } from '../../core/backup/backup.ts';
import type { Change, PartName } from '../../core/backup/part.ts';
import type { Person } from '../../core/people/person.ts';
import { settingsSchema } from '../../core/settings/settings.ts';
import { type Rows, readRow, type Store } from '../../core/stored/read-row.ts';
import type { Transaction } from './transaction.ts';

/** A store that has a part of a file. */
export type PartStore = Exclude<Store, 'passes'>;

/** The store of a part. */
export function storeOf(part: Exclude<PartName, 'aside'>): PartStore {
  return part === 'plan' ? 'plans' : part;
}

/** What `readStored` has found. */
interface Stored {
  /** Everything that can be read. */
  own: Owned;
  /** Whether a change would write over what a newer Ebb has written, which is to be left. */
  isOfNewer: (change: Change) => boolean;
}

/**
 * Reads what is stored, within a transaction. Leaves out what can't be read: that was set aside when the
 * file was compared with what is here.
 */
export async function readStored(transaction: Transaction): Promise<Stored> {
  const newer = new Set<string>();
  const read = <Name extends PartStore>(store: Name) => readable(transaction, store, newer);
  const [plan = null] = await read('plans');
  const isNewerPlan = newer.size > 0;
  const [settings = settingsSchema.parse({})] = await read('settings');
  const own = {
    people: await read('people'),
    moments: await read('moments'),
    thoughts: await read('thoughts'),
    writings: await read('writings'),
    plan,
    closings: await read('closings'),
    ownWords: await read('ownWords'),
    snoozes: await read('snoozes'),
    settings,
    aside: await transaction.objectStore('aside').getAll(),
  };
  return {
    own,
    isOfNewer: ({ part, key }) => (part === 'plan' ? isNewerPlan : newer.has(`${part} ${key}`)),
  };
}

/** Everyone who is stored, within a transaction. */
export function readStoredPeople(transaction: Transaction): Promise<Person[]> {
  return readable(transaction, 'people', new Set());
}

async function readable<Name extends PartStore>(
  transaction: Transaction,
  store: Name,
  newer: Set<string>,
): Promise<Rows[Name][]> {
  const rows: unknown[] = await transaction.objectStore(store).getAll();
  const readings = rows.map((row) => readRow(store, row));
  if (readings.some(({ state }) => state === 'newer')) {
    const keys = await transaction.objectStore(store).getAllKeys();
    for (const [index, key] of keys.entries())
      if (readings[index]?.state === 'newer') newer.add(`${store} ${key}`);
  }
  return readings.flatMap((reading) => (reading.state === 'read' ? [reading.value] : []));
}
