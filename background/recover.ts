import { restore } from '../platform/background/restore.ts';
import { eraseAll } from '../platform/background/write.ts';
import { type Database, isMarked } from '../platform/database.ts';
import { newerCopy, readCopy } from '../platform/list-copy.ts';
import { noteLoss } from '../platform/loss.ts';
import { eraseStores } from './erase-stores.ts';

/**
 * Tells a database that the browser has cleared from one that is new: if there is a copy of the list, it is
 * brought back from that, and the person is told. Erasing that was broken off is brought to its end. Where the copy is
 * of a newer Ebb, that one is to bring it back: rejects, and nothing is changed.
 */
export async function recover(db: Database): Promise<void> {
  const used = await isMarked(db);
  const copy = await readCopy().catch((reason) => {
    // A database that is used needs no copy.
    if (!used) throw reason;
    return undefined;
  });
  if (copy === 'erasing') {
    await eraseStores(() => eraseAll(db));
    return restore(db);
  }
  if (used) return;
  if (copy === 'newer') throw newerCopy();
  // The loss is noted first: if the background stops in between, the next start restores and notes it again.
  // Where nothing was but settings, all of it comes back.
  if (copy?.people.length || copy?.written) await noteLoss(Date.now());
  await restore(db, copy);
}
