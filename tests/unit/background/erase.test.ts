import { expect, test } from 'vitest';
import { erase } from '../../../background/erase.ts';
import { savePerson } from '../../../background/people.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writePass, writeSettings } from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
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
    mark: await browser.action.getBadgeText({}),
    local: await browser.storage.local.get(null),
  };
}

test('erasing leaves everything as if Ebb had just been installed', async () => {
  const fresh = await freshBrowser();
  await startAfresh();
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

  await erase();
  await expect.poll(() => everything(fresh)).toEqual(before);
});
