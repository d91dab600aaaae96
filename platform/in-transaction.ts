import type { IDBPTransaction, StoreNames } from 'idb';
import { type Database, database, type Tables } from './database.ts';

type Names = StoreNames<Tables>[];
/** A transaction that may write to the stores that were named. */
export type Write<Stores extends Names> = IDBPTransaction<Tables, Stores, 'readwrite'>;

/**
 * Does some work in one transaction of some stores: all that it writes is there afterwards, or none of it.
 * Gives what the work gives; rejects with what went wrong.
 */
export async function inTransaction<const Stores extends Names, Result>(
  stores: Stores,
  work: (write: Write<Stores>) => Promise<Result>,
  db?: Database,
): Promise<Result> {
  const write = (db ?? (await database())).transaction(stores, 'readwrite');
  // Where the work fails, its error says why, not the abort that follows.
  const done = write.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let result: Result;
  try {
    result = await work(write);
  } catch (error) {
    abort(write);
    await done;
    throw error;
  }
  const failed = await done;
  if (failed) throw failed.error;
  return result;
}

function abort(write: { abort: () => void }): void {
  try {
    write.abort();
  } catch {
    // The browser has done so already.
  }
}
