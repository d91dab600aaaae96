import { database } from '../platform/database.ts';
import { eraseStores } from './erase-stores.ts';
import { inTurn } from './in-turn.ts';
import { invite } from './invite.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

/** Makes everything as if Ebb had just been installed; what the browser's own pages say of it, too. */
export async function erase(): Promise<void> {
  await drainOutbox();
  await inTurn(async () => eraseStores(await database()));
  await refresh();
  await invite();
}
