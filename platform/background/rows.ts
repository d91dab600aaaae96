import * as z from 'zod/mini';
import { asideKey } from '../../core/stored/aside.ts';
import {
  isNewer,
  type Rows,
  readRow,
  type Store,
  toRow,
  unreadOf,
} from '../../core/stored/read-row.ts';
import { settingsKey } from '../database.ts';
import { inTransaction, type Write } from '../in-transaction.ts';

/** Stores of which rows are written that aren't theirs to save. */
type Beside = 'merges' | 'calledOff';

/** A transaction that writes rows over others; `aside` is one of its stores. */
export type Writing = Write<(Store | Beside | 'aside')[]>;

const idSchema = z.object({ id: z.string() });

/** Does some work, by `replaceRow` and `deleteRow`, in one transaction of some stores: all of it or nothing. */
export async function writeRows(
  stores: readonly (Store | Beside)[],
  work: (write: Writing) => Promise<unknown>,
): Promise<void> {
  const all: (Store | Beside | 'aside')[] = [...stores, 'aside'];
  await inTransaction(all, work);
}

/** Keeps a row in place of the one there was. Throws, and changes nothing, where one of a newer Ebb is. */
export async function putRow<Name extends Store>(store: Name, value: Rows[Name]): Promise<void> {
  await writeRows([store], (write) => replaceRow(write, store, value));
}

/** Takes a row away, as `deleteRow` does. */
export async function removeRow(store: Store, key: string): Promise<void> {
  await writeRows([store], (write) => deleteRow(write, store, key));
}

/** The same within a transaction, which is given up where it throws. What was unread of the other row is set aside. */
export async function replaceRow<Name extends Store>(
  write: Writing,
  store: Name,
  value: Rows[Name],
): Promise<void> {
  const rows = write.objectStore(store);
  const before: unknown = await rows.get(keyOf(value));
  if (isNewer(store, before)) {
    throw new Error(`A newer Ebb has written this in ${store}; it stays as it is.`);
  }
  if (before !== undefined) await keepUnread(write, store, before);
  await rows.put(toRow(store, value), rows.keyPath === null ? settingsKey : undefined);
}

/** Takes a row away, with what was set aside of it. One of a newer Ebb stays; one that can't be read is set aside. */
export async function deleteRow(write: Writing, store: Store, key: string): Promise<void> {
  const rows = write.objectStore(store);
  const before: unknown = await rows.get(key);
  if (before === undefined || isNewer(store, before)) return;
  await rows.delete(key);
  if (readRow(store, before).state === 'unreadable') await keepUnread(write, store, before);
  else await forgetUnread(write, store, key);
}

async function keepUnread(write: Writing, store: Store, row: unknown): Promise<void> {
  const unread = unreadOf(store, row);
  if (unread) await write.objectStore('aside').put(unread, asideKey(unread));
}

async function forgetUnread(write: Writing, store: Store, key: string): Promise<void> {
  const aside = write.objectStore('aside');
  for (const each of await aside.getAll())
    if (each.store === store && idSchema.safeParse(each.row).data?.id === key)
      await aside.delete(asideKey(each));
}

/** The key a row lies under. */
function keyOf(value: Rows[Store]): string {
  if ('id' in value) return value.id;
  if ('week' in value) return value.week;
  return 'person' in value ? value.person : settingsKey;
}
