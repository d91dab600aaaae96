import { beforeEach, expect, test } from 'vitest';
import { arrive } from '../../../background/arrive.ts';
import { catchUp } from '../../../background/catch-up.ts';
import { inTurn } from '../../../background/in-turn.ts';
import { joinPeople, savePerson } from '../../../background/people.ts';
import { prepare, refresh } from '../../../background/refresh.ts';
import { putBackRemoved, removePerson } from '../../../background/removing.ts';
import { readPeople } from '../../../platform/read.ts';
import { readEveryone } from '../../../platform/read-everyone.ts';
import { copyKey, guardKey, preparedKey } from '../../../platform/storage-keys.ts';
import { loadOptions } from '../../../screens/options/load-options.ts';
import { onInstagram } from '../../fixtures/everything.ts';
import browser, { permissions, scripting } from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { rowsOf, storeRow } from '../../support/store-row.ts';

const anna = onInstagram('anna', { nickname: 'Anna', note: 'The train home.' });
const sam = onInstagram('sam');
const unreadable = { id: 'anna', nickname: null, profiles: 7 };
const newer = { ...anna, version: 99, profiles: 'in another form' };

/** Anna and Sam are listed. */
beforeEach(async () => {
  await freshBrowser();
  await catchUp();
  await savePerson(anna);
  await savePerson(sam);
  await permissions.request({ origins: scripting.registered.sentinel?.matches ?? [] });
});

const visit = () => {
  const record = { moment: 'm', revision: 1, at: Date.now(), offset: 0, arrival: 'load' as const };
  return arrive({ record, url: 'https://www.instagram.com/anna/', held: true }, undefined);
};
const everyone = async () => (await readEveryone()).map(({ id }) => id);
const holds = async (key: string, what: string) =>
  JSON.stringify((await browser.storage.local.get(key))[key]).includes(what);

/** By what Anna is guarded, once all is in line and the pauses are prepared; `nickname` stands in what is prepared. */
async function guarding(nickname = 'Anna') {
  await refresh();
  await refresh();
  prepare();
  await inTurn(async () => undefined);
  return {
    prepared: await holds(preparedKey, `"nickname":"${nickname}"`),
    hold: 'hold anna' in scripting.registered,
    guard: await holds(guardKey, 'anna'),
    copy: await holds(copyKey, 'train'),
    answer: await visit(),
  };
}

test.each([
  ['can’t be read', unreadable],
  ['is of a newer Ebb', newer],
])('someone whose row %s is guarded as the copy of the list has them', async (_, row) => {
  await storeRow('people', row);
  expect(await guarding()).toMatchObject({
    ...{ hold: true, guard: true, copy: true, prepared: true },
    answer: { show: true, view: { person: 'anna', nickname: 'Anna' } },
  });
  expect(await rowsOf('people')).toContainEqual(row);
});

test('of someone of whose row a part can’t be read, the part is as the copy has it', async () => {
  const row = { ...anna, nickname: 'A.', profiles: [{ site: 7 }], note: 7 };
  await storeRow('people', row);
  const [seen] = await readEveryone();
  expect(seen).toMatchObject({ nickname: 'A.', profiles: anna.profiles, note: anna.note });
  expect(await guarding('A.')).toMatchObject({
    hold: true,
    prepared: true,
    answer: { show: true },
  });
  expect(await rowsOf('people')).toContainEqual(row);
});

test('someone whose row can’t be read is on the list, and counted as not read', async () => {
  await storeRow('people', unreadable);
  const { people, unread } = await loadOptions(null);
  expect(people.map(({ nickname }) => nickname)).toEqual(['Anna', 'sam']);
  expect(unread).toBe(1);
});

test('nobody comes back from the copy who was removed', async () => {
  const { copy } = await browser.storage.local.get(copyKey);
  await storeRow('people', unreadable);
  await removePerson('anna', false);
  // As where the copy couldn't be written any more.
  await browser.storage.local.set({ copy });
  await storeRow('people', { id: 'other' });
  expect(await everyone()).toEqual(['sam']);
  await refresh();
  expect(scripting.registered).not.toHaveProperty('hold anna');
  expect(await visit()).toEqual({ show: false });
});

test('someone whose row can’t be read is put back whole when removing them is taken back', async () => {
  await storeRow('people', unreadable);
  const removed = await removePerson('anna', false);
  expect(permissions.given.join()).toContain('instagram');
  await putBackRemoved(removed);
  expect(await readPeople()).toMatchObject([{ id: 'anna', note: anna.note }, { id: 'sam' }]);
  expect(await rowsOf('aside')).toContainEqual({ store: 'people', row: unreadable });
});

test('changing someone whose row can’t be read writes them anew, and keeps the row aside', async () => {
  await storeRow('people', unreadable);
  await savePerson({ ...anna, nickname: 'A.' });
  expect(await readPeople()).toMatchObject([{ nickname: 'A.' }, { id: 'sam' }]);
  expect(await rowsOf('aside')).toContainEqual({ store: 'people', row: unreadable });
});

test('someone whose row can’t be read can be merged', async () => {
  await storeRow('people', unreadable);
  await joinPeople({ kept: 'sam', other: 'anna' });
  expect(await readPeople()).toMatchObject([
    { id: 'sam', formerIds: ['anna'], profiles: [{ key: 'sam' }, { key: 'anna' }] },
  ]);
});

test('someone whom a newer Ebb has written stays, and removing them says so', async () => {
  await storeRow('people', newer);
  await expect(removePerson('anna', true)).rejects.toThrow('A newer Ebb');
  expect(await everyone()).toEqual(['anna', 'sam']);
});
