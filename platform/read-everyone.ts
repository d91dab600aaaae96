import { fromCopy } from '../core/backup/from-copy.ts';
import { oldestFirst, type Person } from '../core/people/person.ts';
import { unreadOf } from '../core/stored/read-row.ts';
import { database } from './database.ts';
import { readCopy } from './list-copy.ts';
import { readable } from './readable.ts';

/**
 * Everyone listed or archived, oldest first. What of a row can't be read is, for the time being, as the copy of the
 * list has it; the row stays as it is. Someone without a row was removed.
 */
export async function readEveryone(): Promise<Person[]> {
  const rows: unknown[] = await (await database()).getAll('people');
  const people = await readable('people', rows);
  if (!rows.some((row) => unreadOf('people', row))) return oldestFirst(people);
  const copy = await readCopy();
  const copied = typeof copy === 'object' ? copy.people : [];
  return oldestFirst(rows.flatMap((row) => fromCopy(row, copied) ?? []));
}
