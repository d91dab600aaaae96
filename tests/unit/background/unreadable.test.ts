import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { newPause } from '../../../background/new-pause.ts';
import { savePerson } from '../../../background/people.ts';
import { prepare, refresh } from '../../../background/refresh.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import { databaseName } from '../../../platform/database.ts';
import { robin } from '../../fixtures/person.ts';
import { refusals, refuseToOpen, unreadableStores } from '../../support/broken-database.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

beforeEach(() => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => said.mockRestore();
});

const listed = (id: string) =>
  robin({ id, profiles: [{ site: 'instagram', key: id, alsoKnownAs: [] }] });

/** Robin is listed in a browser, with a pause prepared; and all by which they are guarded, for the asking. */
async function guarded() {
  const { browser, scripting } = await freshBrowser();
  await savePerson(listed('robin'));
  const local = () => browser.storage.local.get(['guard', 'prepared']);
  await expect.poll(async () => (await local()).prepared).toBeTruthy();
  const projection = async () => ({
    scripts: scripting.registered,
    local: await local(),
    alarms: await browser.alarms.getAll(),
  });
  const before = await projection();
  expect(Object.keys(before.scripts)).toEqual(['hold robin', 'sentinel']);
  return { browser, projection, before };
}

test.each(Object.entries(refusals))(
  'when the browser %s, everyone stays guarded as they were',
  async (_, refuse) => {
    const { projection, before } = await guarded();
    // The connection there was is gone with it, as it is when the background has been stopped.
    await deleteDB(databaseName);
    refuseToOpen(refuse);
    await expect(refresh()).rejects.toThrow();
    prepare();
    await startAfresh();
    expect(await projection()).toEqual(before);
  },
);

test.each(['people', 'passes', 'snoozes'])(
  'when the store %s can’t be read, everyone stays guarded as they were',
  async (store) => {
    const { projection, before } = await guarded();
    unreadableStores(store);
    await expect(refresh()).rejects.toThrow('Internal error.');
    expect(await projection()).toEqual(before);
  },
);

test('when the settings can’t be read, someone who is listed is guarded all the same', async () => {
  const { projection } = await guarded();
  unreadableStores('settings');
  await savePerson(listed('sam'));
  expect(Object.keys((await projection()).scripts)).toContain('hold sam');
});

test('a start does the rest of what it does when the database can’t be opened', async () => {
  const { browser } = await guarded();
  await deleteDB(databaseName);
  refuseToOpen(refusals['throws at once']);
  const asked = vi.spyOn(browser.tabs, 'query');
  await startAfresh();
  expect(asked).toHaveBeenCalledWith({ muted: true });
  asked.mockRestore();
});

test('a pause is put together of what can be read', async () => {
  await guarded();
  unreadableStores('plans', 'settings', 'moments');
  const came = { at: Date.now(), offset: 0, arrival: 'load' as const };
  expect(await newPause(came, listed('robin'))).toMatchObject({ settle: 8, nickname: 'Robin' });
});
