import { writeErasing } from '../platform/background/list-copy-item.ts';
import { clearNotes } from '../platform/background/notes.ts';
import { eraseAll } from '../platform/background/write.ts';
import type { Database } from '../platform/database.ts';
import { removeNotification, removeNotifications } from '../platform/notify.ts';
import { removeAllOrigins } from '../platform/permissions.ts';

/**
 * Forgets everything that is stored and that was allowed. The copy goes first, so that nothing can come back
 * from it, and until the last step word lies in its place that all is being erased: whenever it is broken off,
 * it is begun again.
 */
export async function eraseStores(db: Database): Promise<void> {
  await writeErasing();
  await eraseAll(db);
  await removeNotification();
  await removeNotifications();
  await removeAllOrigins();
  await clearNotes();
}
