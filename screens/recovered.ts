import { database, isMarked } from '../platform/database.ts';
import { inTime } from '../platform/in-time.ts';
import { newerCopy, readCopy } from '../platform/list-copy.ts';
import { sendMessage } from '../platform/messages/send-message.ts';

/** How long the background may take for it, milliseconds. */
const patience = 5000;

/**
 * Waits, where the browser has cleared the database, until the background has brought back what it can. Rejects
 * when the database can't be opened, or only a newer Ebb can bring it back.
 */
export async function recovered(): Promise<void> {
  if (await isMarked(await database())) return;
  await inTime(sendMessage('recover'), patience).catch(async () => {
    if ((await readCopy().catch(() => undefined)) === 'newer') throw newerCopy();
  });
}
