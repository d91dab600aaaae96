import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Change } from '../core/backup/part.ts';
import type { Merge } from '../core/merging/merge.ts';
import type { Aside } from '../core/stored/aside.ts';
import type { Rows, Store } from '../core/stored/read-row.ts';
import { inTime } from './in-time.ts';
import { openInTime } from './open-in-time.ts';

/** Name of the database. */
export const databaseName = 'ebb';

/** How long a database that is only there to be deleted may take for it, milliseconds. */
const emptyPatience = 1000;

/** The one row of the settings store. */
export const settingsKey = 'settings';

/** The one row of the store that marks a database as one that has been used. */
export const markKey = 'used';

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
  ownWords: Table<'ownWords'>;
  passes: Table<'passes'>;
  settings: Table<'settings'>;
  /** What was before two people were made one, for a day; not theirs to save or bring in. */
  merges: { key: [at: number, other: string]; value: Merge };
  /** What could not be read, by what it is: rows, or fields of them. Kept, never shown, saved with the rest. */
  aside: { key: string; value: Aside };
  /** One row in a database that has been used: one without it is new, or the browser has cleared it. */
  mark: { key: string; value: true };
  /** How to take back the file that was brought in last, in pieces, by until when that can be done. */
  undo: { key: [until: number, piece: number]; value: readonly Change[] };
  /** In which revision a pause was called off, by the id of its moment, for as long as an older telling may come. */
  calledOff: { key: string; value: number };
}

/** A connection to the database. */
export type Database = IDBPDatabase<Tables>;

let opened: Promise<Database> | undefined;
let check: (db: Database) => Promise<void> = async () => undefined;

/** Has each connection looked at once it is open, before anything is done with it. */
export function checkOpened(by: (db: Database) => Promise<void>): void {
  check = by;
}

/** The one connection. Rejects when the browser refuses it, or doesn't answer; the next call tries again. */
export function database(): Promise<Database> {
  if (opened) return opened;
  const opening = openInTime(open);
  opening.catch(() => {
    if (opened === opening) opened = undefined;
  });
  opened = opening;
  return opening;
}

async function open(): Promise<Database> {
  const db = await openDB<Tables>(databaseName, 6, { upgrade, blocking: close, terminated: close });
  try {
    await check(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Whether the background has used this database: one that it hasn't is new, or the browser has cleared it. One
 * that can't tell was used.
 */
export function isMarked(db: Database): Promise<boolean> {
  return db.get('mark', markKey).then(
    (mark) => mark === true,
    () => true,
  );
}

function upgrade(db: Database, before: number): void {
  if (before < 1) createStores(db);
  if (before < 2) db.createObjectStore('mark');
  if (before < 3) db.createObjectStore('merges', { keyPath: ['at', 'other.id'] });
  if (before < 4) db.createObjectStore('undo');
  if (before < 5) db.createObjectStore('ownWords', { keyPath: 'id' });
  if (before < 6) db.createObjectStore('calledOff');
}

function createStores(db: Database): void {
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

/**
 * Deletes the database with all of it that lies in files; the next call makes it anew. Settles once no page has it
 * open. Chromium takes rows out of its files when it deletes a database, but only out of those that it had begun by
 * then: it begins another, and puts old ones away, when it deletes any (tests/bench/left-behind.ts).
 */
export async function deleteDatabase(): Promise<void> {
  close();
  await inTime(deleteEmptyOne(), emptyPatience).catch(() => undefined);
  await deleteDB(databaseName);
  await inTime(deleteEmptyOne(), emptyPatience).catch(() => undefined);
}

async function deleteEmptyOne(): Promise<void> {
  const name = 'empty';
  (await openDB(name)).close();
  await deleteDB(name);
}
