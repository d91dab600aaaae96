import { eraseAll } from '../platform/background/write.ts';
import { database, deleteDatabase } from '../platform/database.ts';
import { eraseStores } from './erase-stores.ts';
import { inTurn } from './in-turn.ts';
import { startAfresh } from './start-afresh.ts';

/**
 * Makes everything as if Ebb had just been installed; what the browser's own pages say of it, too. Goes on
 * whatever fails, and rejects at the end if something did.
 */
export async function erase(): Promise<void> {
  const erased = await inTurn(() => isDone(eraseStores(eraseDatabase)));
  const isInLine = await startAfresh();
  if (!erased || !isInLine) throw new Error('Not everything is erased.');
}

/**
 * Empties the database, and deletes its file, which has more in it than can be read. One of the two is enough: a
 * page that is stuck may keep the file, and a file that can't be opened can't be emptied.
 */
async function eraseDatabase(): Promise<void> {
  const emptied = await isDone(database().then(eraseAll));
  const deleted = await isDone(deleteDatabase());
  if (!emptied && !deleted) throw new Error('The database is still there.');
}

function isDone(step: Promise<unknown>): Promise<boolean> {
  return step.then(
    () => true,
    () => false,
  );
}
