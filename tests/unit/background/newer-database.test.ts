import { deleteDB, openDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { drainOutbox } from '../../../background/outbox.ts';
import { savePerson } from '../../../background/people.ts';
import { refresh } from '../../../background/refresh.ts';
import { snooze } from '../../../background/snooze.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writePlan, writeSettings } from '../../../platform/background/write.ts';
import { errorLogKey, outboxPrefix } from '../../../platform/storage-keys.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

test('in a database of a newer Ebb nothing is written or lost, and what stands guard stays', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => said.mockRestore());
  const { browser, scripting } = await freshBrowser();
  await savePerson(robin({ profiles: [{ site: 'x', key: 'robin', alsoKnownAs: [] }] }));
  await startAfresh();
  await browser.storage.local.set({
    [`${outboxPrefix}t1`]: { type: 'park', data: { id: 't1', at: 1, text: 'later' } },
  });
  const newer = await openDB('ebb', 99);
  onTestFinished(async () => {
    newer.close();
    await deleteDB('ebb');
  });
  const all = async () => {
    const { [errorLogKey]: _, ...local } = await browser.storage.local.get(null);
    const stores = [...newer.objectStoreNames];
    const rows = await Promise.all(stores.map((store) => newer.getAll(store)));
    return { rows, local, scripts: scripting.registered };
  };
  const before = await all();
  expect(before.rows.flat()).not.toEqual([]);

  const acts = [
    () => refresh(),
    () => drainOutbox({ tabGone: true }),
    () => savePerson(robin({ id: 'sam' })),
    () => writeSettings(settingsSchema.parse({ settle: 3 })),
    () => writePlan(null),
    () => snooze({ id: 's1', from: 1, until: null }),
  ];
  // A start does each of its steps, whatever the others come to, and only notes what failed.
  await startAfresh();
  for (const act of acts) await expect(act()).rejects.toThrow('version');
  expect(await all()).toEqual(before);
});
