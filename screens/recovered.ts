import { database, isMarked } from '../platform/database.ts';
import { inTime } from '../platform/in-time.ts';
import { sendMessage } from '../platform/messages/send-message.ts';

/** How long the background may take for it, milliseconds. */
const patience = 5000;

/**
 * Waits, where the browser has cleared the database, until the background has brought back what it can. Rejects
 * when the database can't be opened.
 */
export async function recovered(): Promise<void> {
  if (await isMarked(await database())) return;
  await inTime(sendMessage('recover'), patience).catch(() => undefined);
}
