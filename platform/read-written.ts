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

/** How many pauses of someone, by id, are written down, and whether there are a closing page and words for them. */
export async function readRecordedOf(
  id: string,
): Promise<{ pauses: number; closing: boolean; words: boolean }> {
  const db = await database();
  const moments = await db.getAll('moments');
  const closing = await db.getKey('closings', id);
  const own = await db.getAll('ownWords');
  const words = own.some((each) => each.form === 'passage' && each.person === id);
  const pauses = moments.filter(({ person }) => person === id).length;
  return { pauses, closing: closing !== undefined, words };
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
