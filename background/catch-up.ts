import { persistStorage } from '../platform/background/persist.ts';
import { checkOpened, database } from '../platform/database.ts';
import { logError } from '../platform/error-log.ts';
import { readCopy } from '../platform/list-copy.ts';
import { finishChange } from './change.ts';
import { eachByItself } from './each-by-itself.ts';
import { drainOutbox } from './outbox.ts';
import { recover } from './recover.ts';
import { refresh } from './refresh.ts';

/**
 * What each start of the background sees to, the first and any other: that the database is what it was, now and
 * whenever it is opened again; that the outbox is taken; that guard and copy are there, for the browser may have
 * cleared those; and that a change it was stopped in is finished.
 */
export async function catchUp(): Promise<void> {
  checkOpened(recover);
  // Nothing waits for this, and nothing fails if it does.
  void persistStorage().catch((reason) => logError('persist', reason));
  await database();
  await eachByItself(drainOutbox, refreshWithoutCopy, finishChange);
}

async function refreshWithoutCopy(): Promise<void> {
  const copy = await readCopy().catch(() => undefined);
  if (!copy) await refresh();
}
