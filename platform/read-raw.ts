import { type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { Aside } from '../core/stored/aside.ts';
import { databaseName } from './database.ts';
import { inTime } from './in-time.ts';
import { openInTime } from './open-in-time.ts';

/** How long a store may take to be read, milliseconds. */
const patience = 10_000;

/** The mark says something of the database and nothing of anybody's; what can be undone lies in the others too, or is to be gone. */
const notOwned = ['mark', 'undo', 'calledOff'];

/** What there was to read, and whether that is all of it. */
export interface RawRows {
  /** The rows, each with the name of its store. */
  rows: Aside[];
  /** Whether everything could be read. */
  complete: boolean;
}

/**
 * Reads every row that can be read, of a database of whatever version, row by row where a store can't be
 * read as a whole. Never rejects.
 */
export async function readRawRows(): Promise<RawRows> {
  const found: RawRows = { rows: [], complete: true };
  try {
    const db = await openInTime(() => openDB(databaseName, undefined, asItIs));
    const stores = [...db.objectStoreNames].filter((store) => !notOwned.includes(store));
    for (const store of stores) await readStore(db, store, found);
    db.close();
  } catch {
    found.complete = false;
  }
  return found;
}

/** Where there is no database none is made. */
const asItIs: OpenDBCallbacks<unknown> = {
  upgrade(_db, _before, _after, making) {
    making.done.catch(() => undefined);
    making.abort();
  },
};

async function readStore(db: IDBPDatabase, store: string, found: RawRows): Promise<void> {
  try {
    const rows: unknown[] = await inTime(db.getAll(store), patience);
    found.rows.push(...rows.map((row) => ({ store, row })));
  } catch {
    await readOneByOne(db, store, found);
  }
}

async function readOneByOne(db: IDBPDatabase, store: string, found: RawRows): Promise<void> {
  const keys = await inTime(db.getAllKeys(store), patience).catch(() => []);
  if (keys.length === 0) found.complete = false;
  for (const key of keys) {
    try {
      found.rows.push({ store, row: await inTime(db.get(store, key)) });
    } catch {
      found.complete = false;
    }
  }
}
