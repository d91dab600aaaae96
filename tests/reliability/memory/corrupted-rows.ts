import { isDeepStrictEqual } from 'node:util';
import { backupText } from '../../../core/backup/backup.ts';
import { readOwned } from '../../../platform/backup/read-owned.ts';
import { database } from '../../../platform/database.ts';
import { everything } from '../../fixtures/everything.ts';
import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import { clearBrowser } from '../../support/clear-browser.ts';
import { type Garbage, spoil } from '../garbage.ts';
import { furnish } from './furnish.ts';
import { putRows, rowsOf } from './kept-state.ts';
import { pauses } from './visits.ts';

/** A row of the database that shall be spoiled: which store, and which of its rows. */
export interface RowPlace {
  store: string;
  index: number;
}

/** Every row of every store that `everything` fills. */
export const rowPlaces: RowPlace[] = Object.entries(everything(0)).flatMap(([store, rows]) =>
  rows.map((_, index) => ({ store, index })),
);

/**
 * Makes garbage of a row, and starts the browser. Gives what isn't as it should be: each whose own row is good
 * pauses, all can be saved as a file, and the row is there as it was.
 */
export async function spoilRow({ store, index }: RowPlace, kind: Garbage): Promise<string[]> {
  await clearBrowser();
  const now = Date.now();
  const rows: Record<string, unknown[]> = everything(now);
  const bad = spoil(rows[store]?.[index], kind, await keyOf(store));
  await putRows({ ...rows, [store]: (rows[store] ?? []).with(index, bad) });
  const faults: string[] = [];
  const wrong = (what: string) => (error: unknown) => void faults.push(`${what}: ${error}`);
  await background.startWithBrowser().catch(wrong('the start fails'));
  const good = ['anna', 'sam'].filter((_, each) => store !== 'people' || each !== index);
  for (const handle of good) if (!(await pauses(handle))) faults.push(`${handle} doesn’t pause`);
  await readOwned(now).then(backupText).catch(wrong('it can’t be saved as a file'));
  const there = (await rowsOf(store)).some((row) => isDeepStrictEqual(row, structuredClone(bad)));
  // A pass that is over goes, whatever else is in it.
  if (!there && store !== 'passes') faults.push('the row is not as it was');
  return faults;
}

/** Makes garbage of Anna's own row, and starts the browser. Gives what isn't as it should be: her page pauses still. */
export async function spoilOwnRow(kind: Garbage): Promise<string[]> {
  const now = Date.now();
  await furnish(now);
  const rows: Record<string, unknown[]> = everything(now);
  await putRows({ people: [spoil(rows.people?.[0], kind, 'id')] });
  await background.startWithBrowser().catch(() => undefined);
  return (await pauses('anna')) ? [] : [`${kind}: her page opens`];
}

/** The field that a store knows its rows by; null when it is apart from them. */
async function keyOf(store: string): Promise<string | null> {
  const db = await database();
  const found = [...db.objectStoreNames].find((name) => name === store);
  const keyPath = found && db.transaction(found).store.keyPath;
  return typeof keyPath === 'string' ? keyPath : null;
}
