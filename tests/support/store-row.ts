import type { Store } from '../../core/stored/read-row.ts';
import { database, settingsKey } from '../../platform/database.ts';

/** Puts a row into a store as it is, whatever it is, as another Ebb or a fault may have left it. */
export async function storeRow(store: Store, row: object): Promise<void> {
  const rows = (await database()).transaction(store, 'readwrite').store;
  await Reflect.apply(rows.put, rows, store === 'settings' ? [row, settingsKey] : [row]);
}

/** All rows of a store, as they are. */
export async function rowsOf(store: Store | 'aside'): Promise<unknown[]> {
  return (await database()).getAll(store);
}
