import { type RowKind, type WrittenKind, writtenKinds } from '../core/erasing/removed.ts';
import type { Moment } from '../core/moments/moment.ts';
import { readValue } from '../core/stored/read-row.ts';
import { database } from './database.ts';

/** The moments that opened before a time (milliseconds UTC), latest first, no more than so many. */
export async function readMomentsBefore(before: number, most: number): Promise<Moment[]> {
  const index = (await database()).transaction('moments').store.index('at');
  const found: Moment[] = [];
  let cursor = await index.openCursor(IDBKeyRange.upperBound(before, true), 'prev');
  while (cursor && found.length < most) {
    const moment = readValue('moments', cursor.value);
    if (moment) found.push(moment);
    cursor = await cursor.continue();
  }
  return found;
}

/** How many rows of each kind there are for which `is` says so. */
export async function countWritten(
  is: (kind: RowKind, row: unknown) => boolean,
): Promise<Record<WrittenKind, number>> {
  const db = await database();
  const counts = { moments: 0, thoughts: 0, writings: 0, closings: 0, ownWords: 0, snoozes: 0 };
  for (const kind of writtenKinds) {
    const rows: unknown[] = await db.getAll(kind);
    counts[kind] = rows.filter((row) => is(kind, row)).length;
  }
  return counts;
}
