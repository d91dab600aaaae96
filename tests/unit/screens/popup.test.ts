import { beforeEach, expect, test, vi } from 'vitest';
import { savePerson } from '../../../background/people.ts';
import { readTurnedAway } from '../../../platform/refused.ts';
import { loadPopup } from '../../../screens/popup/load-popup.ts';
import { robin } from '../../fixtures/person.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import browser from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { carryOwnMessages } from '../../support/own-messages.ts';

const url = 'https://robin.example/';
const profile = { site: 'page', key: 'robin.example', alsoKnownAs: [] };
const sites = ['*://robin.example/*', '*://www.robin.example/*'];

/** The popup, opened on a page of Robin's to whose site Ebb has access. */
async function openOn(address: string) {
  const { permissions } = await freshBrowser();
  carryOwnMessages();
  await permissions.request({ origins: sites });
  await savePerson(robin({ profiles: [profile] }));
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [
    { id: 7, url: address, incognito: false } as never,
  ]);
}

beforeEach(() => () => void vi.restoreAllMocks());

function refuseScripts(reason: string) {
  return vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error(reason));
}

test('the popup says that there is a pause where a script is let in', async () => {
  await openOn(url);
  expect((await loadPopup()).here).toMatchObject({ kind: 'listed', allowed: true });
  expect(await readTurnedAway()).toEqual([]);
});

test('and that there is none where the browser doesn’t let one in, until a pause stood there (W11)', async () => {
  await openOn(url);
  refuseScripts('This page cannot be scripted due to an ExtensionsSettings policy.');
  expect((await loadPopup()).here).toEqual({ kind: 'turnedAway', nickname: 'Robin' });
  expect(await readTurnedAway()).toEqual(sites);
  vi.restoreAllMocks();
  await backgroundInMemory.start();
  const record = { moment: 'm', revision: 1, at: Date.now(), offset: 0, arrival: 'load' };
  await backgroundInMemory.tell('arrive', { record, url, held: true }, { url, tab: 7 });
  await expect.poll(readTurnedAway).toEqual([]);
});

test('a page that couldn’t be loaded says nothing of the site', async () => {
  await openOn(url);
  refuseScripts('Frame with ID 0 is showing error page');
  expect((await loadPopup()).here).toMatchObject({ kind: 'listed' });
  expect(await readTurnedAway()).toEqual([]);
});

test('a page that is too busy to answer keeps nobody from the popup', async () => {
  await openOn(url);
  vi.spyOn(browser.scripting, 'executeScript').mockReturnValue(new Promise(() => undefined));
  expect((await loadPopup()).here).toMatchObject({ kind: 'listed' });
});

test('a reader view says nothing of the site, only of itself', async () => {
  await openOn(`about:reader?url=${encodeURIComponent(url)}`);
  refuseScripts('Missing host permission for the tab');
  expect((await loadPopup()).here).toEqual({ kind: 'turnedAway', nickname: 'Robin' });
  expect(await readTurnedAway()).toEqual([]);
});
