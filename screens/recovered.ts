import { database, isMarked } from '../platform/database.ts';
import { sendMessage } from '../platform/messages/send-message.ts';

/** Waits, where the browser has cleared the database, until the background has brought back what it can. */
export async function recovered(): Promise<void> {
  if (await isMarked(await database())) return;
  await sendMessage('recover').catch(() => undefined);
}
