import * as z from 'zod/mini';
import { type Change, changeSchema } from '../../core/backup/part.ts';
import { readValue, shapes, toRow } from '../../core/stored/read-row.ts';
import { inPieces } from './changes.ts';
import { type PartStore, storeOf } from './stored.ts';
import type { Transaction } from './transaction.ts';

/**
 * Keeps within a transaction how changes can be taken back, in place of those before.
 * @param until when that ends, milliseconds UTC
 */
export async function keepWayBack(
  transaction: Transaction,
  changes: readonly Change[],
  until: number,
): Promise<void> {
  const store = transaction.objectStore('undo');
  await store.clear();
  const rows = changes.map((change) => convert(change, rowOf));
  await Promise.all(inPieces(rows).map((some, index) => store.put(some, [until, index])));
}

/** Takes within a transaction what is kept of how changes can be taken back. Throws what can't be read. */
export async function takeWayBack(transaction: Transaction): Promise<Change[]> {
  const store = transaction.objectStore('undo');
  const rows = z.array(changeSchema).parse((await store.getAll()).flat());
  await store.clear();
  return rows.map((change) => convert(change, readValue));
}

/** A value as it is stored: the next Ebb, which may take it back, knows its form by that. */
function rowOf<Name extends PartStore>(store: Name, value: unknown): unknown {
  return toRow(store, shapes[store].schema.parse(value));
}

function convert(change: Change, form: (store: PartStore, value: unknown) => unknown): Change {
  const { part, before, after } = change;
  if (part === 'aside') return change;
  const each = (value: unknown) => (value === undefined ? undefined : form(storeOf(part), value));
  return { ...change, before: each(before), after: each(after) };
}
