import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { Pass } from '../core/guard/pass.ts';
import type { Moment } from '../core/moments/moment.ts';
import type { Snooze } from '../core/moments/snooze.ts';
import type { Thought } from '../core/moments/thought.ts';
import type { Person } from '../core/people/person.ts';
import type { Plan } from '../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../core/reflection/writing.ts';
import type { Settings } from '../core/settings/settings.ts';

/** Name of a store that a person owns. */
export type Store = Exclude<StoreNames<Tables>, 'aside'>;

/** The one row of the settings store. */
export const settingsKey = 'settings';

interface Tables extends DBSchema {
  people: { key: string; value: Person };
  moments: { key: string; value: Moment; indexes: { at: number } };
  thoughts: { key: string; value: Thought };
  snoozes: { key: string; value: Snooze };
  writings: { key: string; value: WeekWriting };
  plans: { key: string; value: Plan };
  closings: { key: string; value: Closing };
  passes: { key: string; value: Pass };
  settings: { key: string; value: Settings };
  /** Rows that could not be read, by what they are: kept, never shown, exported with the rest. */
  aside: { key: string; value: { store: string; row: unknown } };
}

type Database = IDBPDatabase<Tables>;

let opened: Promise<Database> | undefined;

/** The one connection. Rejects when the browser refuses storage; the next call tries again. */
export function database(): Promise<Database> {
  if (opened) return opened;
  const opening = openDB<Tables>('ebb', 1, { upgrade, blocking: close, terminated: close });
  opening.catch(close);
  opened = opening;
  return opening;
}

function upgrade(db: Database): void {
  db.createObjectStore('people', { keyPath: 'id' });
  db.createObjectStore('moments', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('thoughts', { keyPath: 'id' });
  db.createObjectStore('snoozes', { keyPath: 'id' });
  db.createObjectStore('writings', { keyPath: 'week' });
  db.createObjectStore('plans', { keyPath: 'id' });
  db.createObjectStore('closings', { keyPath: 'person' });
  db.createObjectStore('passes', { keyPath: 'person' });
  db.createObjectStore('settings');
  db.createObjectStore('aside');
}

/** Lets go, so that another version (or the next call) can open it. */
function close(): void {
  void opened?.then(
    (db) => db.close(),
    () => undefined,
  );
  opened = undefined;
}
