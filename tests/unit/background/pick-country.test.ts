import { expect, test, vi } from 'vitest';
import { passAt } from '../../../background/passes.ts';
import { savePerson } from '../../../background/people.ts';
import { pickCountry } from '../../../background/pick-country.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writePass, writeSettings } from '../../../platform/background/write.ts';
import { readSettings } from '../../../platform/read.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const set = settingsSchema.parse({ settle: 20, someoneToCall: 'Sam', weakenNextMorning: true });

test('a country that is picked is kept, and nothing else that was set is touched', async () => {
  await freshBrowser();
  await writeSettings(set);
  const shown = await pickCountry('de');
  expect(shown).toMatchObject({ country: 'de', choice: [] });
  expect(shown.lines.map(({ phone }) => phone)).toContain('112');
  expect(await readSettings()).toEqual({ ...set, country: 'de' });
});

test('it is kept where nothing was ever set', async () => {
  await freshBrowser();
  await pickCountry('fr');
  expect(await readSettings()).toEqual(settingsSchema.parse({ country: 'fr' }));
});

test('of two that are picked one after the other the later is kept', async () => {
  await freshBrowser();
  await Promise.all([pickCountry('dk'), pickCountry('de')]);
  expect((await readSettings()).country).toBe('de');
});

test('in a private window its lines are shown and nothing is kept', async () => {
  await freshBrowser();
  expect(await pickCountry('de', undefined, true)).toMatchObject({ name: 'Deutschland' });
  expect(await readSettings()).toEqual(settingsSchema.parse({}));
});

test('its lines are shown also when it can’t be kept', async () => {
  await freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new Error('no room');
  });
  const shown = await pickCountry('de');
  vi.restoreAllMocks();
  expect(shown.lines.map(({ name }) => name)).toContain('TelefonSeelsorge');
});

test('it is in the next pause that is prepared, and beside a page that was opened', async () => {
  const { browser } = await freshBrowser();
  const listed = robin({ profiles: [{ site: 'instagram', key: 'robin', alsoKnownAs: [] }] });
  await savePerson(listed);
  await pickCountry('de');
  await expect
    .poll(() => browser.storage.local.get('prepared'))
    .toMatchObject({ prepared: { overall: { support: { country: 'de' } } } });
  const from = Date.now();
  await writePass({ person: listed.id, from, until: from + 60_000, visit: false });
  const pass = await passAt('https://www.instagram.com/robin/');
  expect(pass?.support.lines.map(({ name }) => name)).toContain('TelefonSeelsorge');
});
