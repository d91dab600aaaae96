import { clearNotes } from '../platform/background/notes.ts';
import { eraseAll } from '../platform/background/write.ts';
import { removeNotifications } from '../platform/notify.ts';
import { removeAllOrigins } from '../platform/permissions.ts';
import { invite } from './invite.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

/** Makes everything as if Ebb had just been installed; what the browser's own pages say of it, too. */
export async function erase(): Promise<void> {
  await drainOutbox();
  await eraseAll();
  await clearNotes();
  await refresh();
  await invite();
  await removeNotifications();
  await removeAllOrigins();
}
