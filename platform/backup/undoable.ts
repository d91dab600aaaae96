import { database } from '../database.ts';

/** Until when the file that was brought in last can be taken back, milliseconds UTC; null when none can. */
export async function undoableUntil(now: number): Promise<number | null> {
  const [key] = await (await database()).getAllKeys(
    'undo',
    IDBKeyRange.lowerBound([now, Infinity]),
    1,
  );
  return key ? key[0] : null;
}

/** Forgets how to take back a file once the time for it is over. `now` in milliseconds UTC. */
export async function forgetOldUndo(now: number): Promise<void> {
  await (await database()).delete('undo', IDBKeyRange.upperBound([now, Infinity]));
}
