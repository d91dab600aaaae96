import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Moment } from '../core/moments/moment.ts';
import type { Snooze } from '../core/moments/snooze.ts';
import type { Thought } from '../core/moments/thought.ts';
import type { Pass } from '../core/pause/pass.ts';
import type { Settings } from '../core/pause/settings.ts';
import type { Person } from '../core/people/person.ts';

/** Name of a store that a person owns. */
export type Store = 'people' | 'moments' | 'thoughts' | 'snoozes' | 'passes' | 'settings';

/** The one row of the settings store. */
export const settingsKey = 'settings';

interface Tables extends DBSchema {
  people: { key: string; value: Person };
  moments: { key: string; value: Moment; indexes: { at: number } };
  thoughts: { key: string; value: Thought };
  snoozes: { key: string; value: Snooze };
  passes: { key: string; value: Pass };
  settings: { key: string; value: Settings };
  /** Rows that could not be read, by what they are: kept, never shown, exported with the rest. */
  aside: { key: string; value: { store: Store; row: unknown } };
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
