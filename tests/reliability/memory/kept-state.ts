import { buildGuard } from '../../../core/guard/guard.ts';
import { registrations } from '../../../core/guard/registration.ts';
import { nothingOff, turnedOff } from '../../../core/guard/turned-off.ts';
import { offsetAt } from '../../../platform/clock.ts';
import { database } from '../../../platform/database.ts';
import { readPasses, readPeople, readSettings, readSnoozes } from '../../../platform/read.ts';
import { guardKey } from '../../../platform/storage-keys.ts';
import browser, { scripting } from '../../support/fake-browser.ts';

/** All rows a person owns, by store, as text, so that two states can be compared. */
export async function ownedRows(): Promise<string> {
  const db = await database();
  const stores = [...db.objectStoreNames]
    .filter((store) => store !== 'aside' && store !== 'mark')
    .toSorted();
  const rows = await Promise.all(stores.map(async (store) => [store, await db.getAll(store)]));
  return JSON.stringify(rows);
}

/** All rows of a store, as they are. */
export async function rowsOf(name: string): Promise<unknown[]> {
  const db = await database();
  const found = [...db.objectStoreNames].find((store) => store === name);
  return found ? db.getAll(found) : [];
}

/** Puts rows into the database as they are, whatever they are, by store. */
export async function putRows(rows: Record<string, unknown[]>): Promise<void> {
  const db = await database();
  const stores = [...db.objectStoreNames];
  const write = db.transaction(stores, 'readwrite');
  for (const name of stores) {
    const store = write.objectStore(name);
    // Settings have no key of their own in them.
    const key = store.keyPath === null ? ['settings'] : [];
    for (const row of rows[name] ?? []) void Reflect.apply(store.put, store, [row, ...key]);
  }
  await write.done;
}

/** What stands there now: whose pages pause by the guard, and which scripts are registered where. */
export async function standing(): Promise<string> {
  const { [guardKey]: guard } = await browser.storage.local.get(guardKey);
  return asText(
    guard ?? buildGuard([], [], nothingOff, Date.now()),
    Object.values(scripting.registered),
  );
}

/** What should stand there by the rows there are. */
export async function shouldStand(): Promise<string> {
  const now = Date.now();
  const [people, passes, snoozes, settings] = await Promise.all([
    readPeople(),
    readPasses(),
    readSnoozes(),
    readSettings(),
  ]);
  const turned = turnedOff(snoozes, settings, offsetAt, now);
  const lasting = passes.filter(({ until }) => until > now);
  const scripts = registrations(people, lasting, turned, now);
  return asText(
    buildGuard(people, lasting, turned, now),
    scripts.map(({ id, files: js, matches }) => ({ id, js, matches })),
  );
}

function asText(guard: unknown, scripts: { id: string; js?: string[]; matches?: string[] }[]) {
  const sorted = scripts
    .map(({ id, js, matches }) => ({ id, js, matches }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // When a guard was made is of no account: it is made anew at each start.
  const withoutTime = (key: string, value: unknown) => (key === 'from' ? undefined : value);
  return JSON.stringify({ guard, scripts: sorted }, withoutTime);
}
