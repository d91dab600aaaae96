import { fieldOf } from '../erasing/row-fields.ts';
import type { Person } from '../people/person.ts';
import { readRow } from '../stored/read-row.ts';

/**
 * Who a row of the list stands for. What of it can't be read is taken from a copy, by id; undefined where nothing
 * can be, and they aren't in the copy.
 */
export function fromCopy(row: unknown, copied: readonly Person[]): Person | undefined {
  const reading = readRow('people', row);
  const copy = copied.find(({ id }) => id === fieldOf(row, 'id'));
  if (reading.state !== 'read') return copy;
  const { value, unread } = reading;
  if (!unread || !copy) return value;
  const fields = Object.entries(copy).filter(([name]) => name in unread);
  return { ...value, ...Object.fromEntries(fields) };
}
