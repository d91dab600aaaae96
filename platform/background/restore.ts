import type { ListCopy } from '../../core/backup/list-copy.ts';
import { toRow } from '../../core/stored/read-row.ts';
import { type Database, markKey, settingsKey } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';

/**
 * Puts into a database that is new what there is a copy of, if there is one, and marks it as used; all of it
 * or nothing. What has been written there since stays as it is.
 */
export async function restore(db: Database, copy?: ListCopy): Promise<void> {
  await inTransaction(
    ['people', 'snoozes', 'settings', 'mark'],
    async (write) => {
      const [people, snoozes] = [write.objectStore('people'), write.objectStore('snoozes')];
      const settings = write.objectStore('settings');
      for (const person of copy?.people ?? []) {
        if (!(await people.getKey(person.id))) await people.put(toRow('people', person));
      }
      for (const snooze of copy?.snoozes ?? []) {
        if (!(await snoozes.getKey(snooze.id))) await snoozes.put(toRow('snoozes', snooze));
      }
      if (copy && !(await settings.getKey(settingsKey))) {
        await settings.put(toRow('settings', copy.settings), settingsKey);
      }
      await write.objectStore('mark').put(true, markKey);
    },
    db,
  );
}
