import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { guardKey } from '../../../platform/storage-keys.ts';

/** What a browser keeps of Ebb, as one of its pages sees it. */
const keptSchema = z.object({
  /** All rows a person owns, by store, as text. */
  rows: z.string(),
  /** Ids of who is listed, sorted. */
  listed: z.array(z.string()),
  /** Ids of whom the guard knows, sorted. */
  guarded: z.array(z.string()),
  /** Ids of who has a script registered on their pages, sorted. */
  registered: z.array(z.string()),
});
export type Kept = z.infer<typeof keptSchema>;

/** Reads it in a page of Ebb's. Rejects while there is no database. */
export async function readKept(page: Page): Promise<Kept> {
  return keptSchema.parse(await page.evaluate(read, guardKey));
}

/** Whether all who are listed are guarded, and nobody else. */
export function isInLine({ listed, guarded, registered }: Kept): boolean {
  return `${guarded}` === `${listed}` && `${registered}` === `${listed}`;
}

/** Runs in the page. Opens the database as it is: one that isn't there isn't made. */
async function read(key: string): Promise<unknown> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const all = (store: IDBObjectStore) =>
    new Promise<unknown[]>((resolve, reject) => {
      const reading = store.getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  const names = [...db.objectStoreNames].filter((name) => name !== 'aside' && name !== 'mark');
  const transaction = db.transaction(names);
  const rows = await Promise.all(
    names.map(async (name) => [name, await all(transaction.objectStore(name))] as const),
  );
  db.close();
  const field = (row: unknown, name: string) =>
    typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
  const people = rows.find(([name]) => name === 'people')?.[1] ?? [];
  const listed = people.filter((person) => field(person, 'archivedAt') === null);
  const { [key]: guard } = await chrome.storage.local.get(key);
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  const own = scripts.flatMap(({ id }) => /^(?:hold|shade) (.*)/.exec(id)?.[1] ?? []);
  return {
    rows: JSON.stringify(rows),
    listed: listed.map((person) => String(field(person, 'id'))).sort(),
    guarded: Object.keys(field(guard, 'forms') ?? {}).sort(),
    registered: own.sort(),
  };
}

/** Puts rows into the database in place of what there is, by store, and has guard and scripts follow. */
export async function putKept(page: Page, rows: Record<string, unknown[]>): Promise<void> {
  await page.evaluate(put, rows);
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'endPass', data: 'nobody' }));
}

/** Runs in the page. */
async function put(rows: Record<string, unknown[]>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  // Without its mark it would be taken for one that the browser has cleared.
  const names = [...db.objectStoreNames].filter((name) => name !== 'mark');
  const transaction = db.transaction(names, 'readwrite');
  for (const name of names) {
    const store = transaction.objectStore(name);
    store.clear();
    for (const row of rows[name] ?? []) store.put(row, ...(store.keyPath ? [] : ['settings']));
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}
