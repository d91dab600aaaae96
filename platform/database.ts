import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Aside } from '../core/stored/aside.ts';
import type { Rows, Store } from '../core/stored/read-row.ts';
import { openInTime } from './open-in-time.ts';

/** Name of the database. */
export const databaseName = 'ebb';

/** The one row of the settings store. */
export const settingsKey = 'settings';

/** A store with rows by their ids. */
interface Table<Name extends Store> {
  key: string;
  value: Rows[Name];
}

/** All stores, as the library wants them described. */
export interface Tables extends DBSchema {
  people: Table<'people'>;
  moments: Table<'moments'> & { indexes: { at: number } };
  thoughts: Table<'thoughts'>;
  snoozes: Table<'snoozes'>;
  writings: Table<'writings'>;
  plans: Table<'plans'>;
  closings: Table<'closings'>;
  passes: Table<'passes'>;
  settings: Table<'settings'>;
  /** What could not be read, by what it is: rows, or fields of them. Kept, never shown, saved with the rest. */
  aside: { key: string; value: Aside };
}

type Database = IDBPDatabase<Tables>;

let opened: Promise<Database> | undefined;

/** The one connection. Rejects when the browser refuses it, or doesn't answer; the next call tries again. */
export function database(): Promise<Database> {
  if (opened) return opened;
  const opening = openInTime(() =>
    openDB<Tables>(databaseName, 1, { upgrade, blocking: close, terminated: close }),
  );
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
