import type { Aside } from '../core/stored/aside.ts';
import { type Rows, readRow, type Store, unreadOf } from '../core/stored/read-row.ts';
import { setAside } from './aside.ts';

/**
 * The rows that are what they should be, in the newest version. What can't be read of the others, or is of a
 * newer Ebb, is set aside as well.
 * @param isPlainly tells most good rows sooner than the schema does
 */
export async function readable<Name extends Store>(
  store: Name,
  rows: unknown[],
  isPlainly?: (row: unknown) => row is Rows[Name],
): Promise<Rows[Name][]> {
  const good: Rows[Name][] = [];
  const unread: Aside[] = [];
  for (const row of rows) {
    if (isPlainly?.(row)) {
      good.push(row);
      continue;
    }
    const reading = readRow(store, row);
    if (reading.state === 'read') good.push(reading.value);
    const left = unreadOf(store, row, reading);
    if (left) unread.push(left);
  }
  // What can be read must be, also where nothing can be written; the rest still lies in its store.
  if (unread.length) await setAside(unread).catch(console.error);
  return good;
}
