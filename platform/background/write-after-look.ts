import type { ClockLook } from '../../core/calendar/clock-seen.ts';
import { afterLook } from '../../core/guard/after-look.ts';
import { type Rows, readValue, type Store } from '../../core/stored/read-row.ts';
import { settingsKey } from '../database.ts';
import { replaceRow, writeRows } from './rows.ts';

/**
 * Writes everything that a look at the clock changes, in one transaction, so that it loses no other change. Rows
 * that can't be read are let be.
 */
export async function writeAfterLook(look: ClockLook): Promise<void> {
  await writeRows(['people', 'passes', 'snoozes', 'settings'], async (write) => {
    const change = async <Name extends Store>(
      store: Name,
      rows: readonly unknown[],
      become: (value: Rows[Name], look: ClockLook) => Rows[Name],
    ) => {
      for (const row of rows) {
        const value = readValue(store, row);
        const after = value && become(value, look);
        if (after && after !== value) await replaceRow(write, store, after);
      }
    };
    await change('people', await write.objectStore('people').getAll(), afterLook.person);
    await change('passes', await write.objectStore('passes').getAll(), afterLook.pass);
    await change('snoozes', await write.objectStore('snoozes').getAll(), afterLook.snooze);
    const settings: unknown = await write.objectStore('settings').get(settingsKey);
    await change('settings', settings ? [settings] : [], afterLook.settings);
  });
}
