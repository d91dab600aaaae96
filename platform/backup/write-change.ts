import type { Change } from '../../core/backup/part.ts';
import { asideSchema } from '../../core/stored/aside.ts';
import { shapes, toRow } from '../../core/stored/read-row.ts';
import { settingsKey } from '../database.ts';
import { type PartStore, storeOf } from './stored.ts';
import type { Transaction } from './transaction.ts';

/** Makes a change that writes over nothing of a newer Ebb, within a transaction. Throws when what is to be there doesn't fit. */
export async function writeChange(transaction: Transaction, change: Change): Promise<void> {
  const { part, key, after } = change;
  if (part === 'aside') {
    const aside = transaction.objectStore('aside');
    await (after === undefined ? aside.delete(key) : aside.put(asideSchema.parse(after), key));
    return;
  }
  // There is one plan, whatever its id.
  if (part === 'plan') await transaction.objectStore('plans').clear();
  else if (after === undefined) await transaction.objectStore(part).delete(key);
  if (after !== undefined) await put(transaction, storeOf(part), after);
}

async function put<Name extends PartStore>(
  transaction: Transaction,
  store: Name,
  value: unknown,
): Promise<void> {
  const rows = transaction.objectStore(store);
  const row = toRow(store, shapes[store].schema.parse(value));
  await rows.put(row, rows.keyPath === null ? settingsKey : undefined);
}
