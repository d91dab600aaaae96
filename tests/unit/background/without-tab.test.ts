import { beforeEach, describe, expect, test, vi } from 'vitest';
import { savePerson } from '../../../background/people.ts';
import { messages } from '../../../platform/messages/messages.ts';
import { readMoments } from '../../../platform/read.ts';
import { robin } from '../../fixtures/person.ts';
import { saidAt, saidByPages } from '../../fixtures/said-by-pages.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import browser from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

/** These take the tab away that asks. Where there is none the page has to go by itself, and hears that it isn't done. */
const leaving = ['closeTab', 'quickExit', 'openSmallThings'];

let opened = vi.spyOn(browser.tabs, 'create');
beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  opened = vi.spyOn(browser.tabs, 'create');
  await savePerson(robin({ profiles: [{ site: 'page', key: 'robin.example', alsoKnownAs: [] }] }));
  await backgroundInMemory.start();
  return () => void vi.restoreAllMocks();
});

describe.each([
  ['a panel or a sidebar, which is no tab', undefined],
  ['a window whose tab is none', -1],
])('in %s', (_, tab) => {
  const from = { url: saidAt, ...(tab === undefined ? {} : { tab }) };
  const tell = (type: string, data: unknown) => backgroundInMemory.tell(type, data, from);

  test('every message of a page is one that is tried here', () => {
    const ofPages = Object.entries(messages).filter(([, { from: who }]) => who !== 'own');
    expect(ofPages.map(([name]) => name).toSorted()).toEqual(Object.keys(saidByPages).toSorted());
  });

  test.each(Object.entries(saidByPages))('%s is answered', async (type, data) => {
    const answer = await tell(type, data);
    if (leaving.includes(type)) expect(answer).toBeNull();
    else expect(answer).toHaveProperty('res');
  });

  test('a visit gets its pause, and is kept', async () => {
    expect(await tell('arrive', saidByPages.arrive)).toMatchObject({ res: { show: true } });
    expect(await readMoments(-1, Infinity)).toMatchObject([{ id: 'm', person: 'robin' }]);
  });

  test('small things and the quick exit come in a tab of their own', async () => {
    await tell('openSmallThings', null);
    await tell('quickExit', null);
    expect(opened).toHaveBeenCalledTimes(2);
  });
});

test('the quick exit of the popup, which has no tab, is done', async () => {
  expect(await backgroundInMemory.tell('quickExit')).toHaveProperty('res');
  expect(opened).toHaveBeenCalledExactlyOnceWith({ url: 'about:blank' });
});

test('or takes the tab beneath it away, which no page may ask for', async () => {
  const closed = vi.spyOn(browser.tabs, 'remove').mockResolvedValue();
  expect(await backgroundInMemory.tell('quickExitOf', 7, { url: saidAt, tab: 8 })).toBeNull();
  expect(closed).not.toHaveBeenCalled();
  expect(await backgroundInMemory.tell('quickExitOf', 7)).toHaveProperty('res');
  expect(closed).toHaveBeenCalledExactlyOnceWith(7);
});
