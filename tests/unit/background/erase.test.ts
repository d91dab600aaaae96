import { describe, expect, test, vi } from 'vitest';
import { catchUp } from '../../../background/catch-up.ts';
import { erase } from '../../../background/erase.ts';
import { eraseSteps } from '../../../background/erase-stores.ts';
import { savePerson } from '../../../background/people.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import {
  eraseAll,
  writePass,
  writePerson,
  writeSettings,
} from '../../../platform/background/write.ts';
import { database, deleteDatabase } from '../../../platform/database.ts';
import { readPeople } from '../../../platform/read.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

/** Everything that is kept anywhere in a browser. */
async function everything({
  browser,
  scripting,
  permissions,
}: Awaited<ReturnType<typeof freshBrowser>>) {
  const db = await database();
  const rows = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
  return {
    rows: rows.flat(),
    scripts: scripting.registered,
    given: permissions.given,
    // What the clock said is there from the start.
    session: Object.keys(await browser.storage.session.get(null)),
    alarms: await browser.alarms.getAll(),
    said: browser.notifications.getAllCreateOptions(),
    badge: await browser.action.getBadgeText({}),
    local: await browser.storage.local.get(null),
  };
}

/** A browser in which everything is kept that can be; and what there was when Ebb had just been installed. */
async function whereAllIsKept() {
  const fresh = await freshBrowser();
  await startAgain();
  const before = await everything(fresh);

  const weekly = { weekday: 7, hour: 18, notify: true, openedAt: 0 };
  await fresh.permissions.request({ origins: ['*://*.x.com/*'], permissions: ['notifications'] });
  await savePerson(robin({ profiles: [{ site: 'x', key: 'robin', alsoKnownAs: [] }] }));
  await writePass({ person: 'robin', from: Date.now(), until: Date.now() + 60_000, visit: false });
  await (await database()).put('undo', [], [Date.now() + 60_000, 0]);
  await storeMoment(momentAt('2026-11-18T11:00'));
  await writeSettings(settingsSchema.parse({ weekly }));
  await fresh.browser.storage.session.set({ 'pause in 7': 'moment' });
  await fresh.browser.storage.local.set({ 'out odd': 'nothing that can be read' });
  await startAfresh();
  const kept = await everything(fresh);
  expect(Object.entries(kept).filter(([, value]) => Object.keys(value).length === 0)).toEqual([]);
  return { ...fresh, before, now: () => everything(fresh) };
}

const steps = eraseSteps(() => database().then(eraseAll));

/** The browser starts again. */
async function startAgain() {
  await catchUp();
  await startAfresh();
}

describe('erasing everything', () => {
  test('leaves all as if Ebb had just been installed', async () => {
    const { before, now } = await whereAllIsKept();
    await erase();
    await expect.poll(now).toEqual(before);
  });

  test('makes the database anew, with its file', async () => {
    await whereAllIsKept();
    const old = await database();
    await erase();
    expect(() => old.transaction('people')).toThrow();
    expect((await database()).objectStoreNames).toContain('people');
  });

  test.each(Object.keys(steps).slice(1))(
    'is finished by the next start when it was killed before “%s”',
    async (killed) => {
      const { before, now } = await whereAllIsKept();
      for (const [name, step] of Object.entries(steps)) {
        if (name === killed) break;
        await step();
      }
      await startAgain();
      await expect.poll(now).toEqual(before);
    },
  );

  test('is finished by the next start when it was killed once the file was gone', async () => {
    const { before, now } = await whereAllIsKept();
    await steps.mark();
    await steps.notes();
    await deleteDatabase();
    await startAgain();
    await expect.poll(now).toEqual(before);
  });

  test('that was killed before its first step never was', async () => {
    const { now } = await whereAllIsKept();
    await startAgain();
    expect((await now()).rows.length).toBeGreaterThan(3);
  });

  test('that is finished takes nothing of what comes after', async () => {
    await whereAllIsKept();
    await erase();
    await savePerson(robin());
    await startAgain();
    expect(await readPeople()).toHaveLength(1);
  });

  test('goes on when a step fails, and takes that once more', async () => {
    const { browser, permissions, before, now } = await whereAllIsKept();
    const once = [
      vi.spyOn(browser.storage.session, 'clear').mockRejectedValueOnce(new Error('no')),
      vi.spyOn(permissions, 'remove').mockRejectedValueOnce(new Error('no')),
    ];
    await erase();
    for (const fault of once) fault.mockRestore();
    await expect.poll(now).toEqual(before);
  });

  test('takes all else when a step fails for good, and says so', async () => {
    const { browser, before, now } = await whereAllIsKept();
    const broken = vi.spyOn(browser.alarms, 'clearAll').mockRejectedValue(new Error('no'));
    await expect(erase()).rejects.toThrow();
    broken.mockRestore();
    await expect.poll(now).toEqual(before);
  });

  test('deletes a database that can’t be emptied', async () => {
    const { before, now } = await whereAllIsKept();
    const broken = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new Error('no');
    });
    await erase();
    broken.mockRestore();
    await expect.poll(now).toEqual(before);
  });

  test('empties a database whose file can’t be deleted', async () => {
    const { before, now } = await whereAllIsKept();
    const broken = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new Error('no');
    });
    await erase();
    broken.mockRestore();
    await expect.poll(now).toEqual(before);
  });

  test('takes someone whose id no browser gives back as it was', async () => {
    const { browser, scripting, before, now } = await whereAllIsKept();
    const odd = '\ud800';
    await writePerson(robin({ id: odd, profiles: [{ site: 'x', key: 'odd', alsoKnownAs: [] }] }));
    await scripting.registerContentScripts([
      { id: `hold ${odd}`, js: ['hold.js'], matches: ['*://x.com/*'] },
    ]);
    await browser.storage.local.set({ [`out ${odd}`]: null });
    await erase();
    await expect.poll(now).toEqual(before);
  });
});
