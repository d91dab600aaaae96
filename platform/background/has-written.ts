import { database } from '../database.ts';
import { logError } from '../error-log.ts';
import { inTime } from '../in-time.ts';

/** What is written down, and isn't in the copy of the list. */
const stores = ['moments', 'thoughts', 'writings', 'plans', 'closings', 'ownWords'] as const;

/** Whether anything is written down that would be gone with the database; null where that can't be read. */
export async function hasWritten(): Promise<boolean | null> {
  try {
    return await inTime(anyRow());
  } catch (reason) {
    logError('read what is written', reason);
    return null;
  }
}

async function anyRow(): Promise<boolean> {
  const db = await database();
  const first = await Promise.all(stores.map((store) => db.getAllKeys(store, undefined, 1)));
  return first.some((keys) => keys.length > 0);
}
