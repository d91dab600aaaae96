import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { localDay } from '../../core/calendar/local-day.ts';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const says = (page: Page, words: string) =>
  until(words, () => page.evaluate((wanted) => document.body.textContent.includes(wanted), words));

/** Everything that is stored anywhere, as text. */
const stored = (desk: Desk) => desk.page.evaluate(readEverything);

it('someone is archived: the pauses stop, the handle is forgotten, the past stays', async ({
  browser,
  network,
  desk,
  tab,
  page,
  listRobin,
}) => {
  const robin = await listRobin({ searchName: 'Robin of the boats' });
  arriveAt(tab, page.url);
  await (await PauseOnPage.on(browser, tab)).press('Not now');
  await until('the choice', async () => (await desk.moments(robin))[0]?.choice === 'turned-back');
  const now = Date.now();
  const week = localDay({ at: now, offset: -new Date(now).getTimezoneOffset() });
  await desk.tell('saveWriting', { week, answer: 'The kitchen was quiet.', changedAt: now });
  expect(await stored(desk)).toContain(page.handle);

  const options = await browser.openExtensionPage('options.html#people');
  await options.bringToFront();
  await options.locator('summary ::-p-text(More about Robin)').click();
  await options.locator('::-p-aria([name="Archive: Robin"][role="button"])').click();
  await says(options, 'Robin is archived. There are no pauses for them now.');
  expect(network.ran(page.path)).toBe(0);
  const visit = await browser.newTab();
  await visit.goto(page.url);
  expect(network.ran(page.path)).toBe(1);
  await visit.close();

  await options.bringToFront();
  await options.locator('summary ::-p-text(Archived)').click();
  await options.locator('a ::-p-text(Robin)').click();
  await says(options, 'Robin, archived');
  await options.waitForSelector('figure.chart');
  expect(await options.evaluate(() => document.body.textContent)).not.toContain('kitchen');
  await options.locator('.closing-words input').click();
  await says(options, 'The kitchen was quiet.');
  await options.type('.week-written textarea', 'Enough, for now.');
  await options.locator('::-p-aria([name="Forget their profiles as well"][role="button"])').click();
  await says(options, 'Their profiles are forgotten.');

  const left = await stored(desk);
  expect(left).not.toContain(page.handle);
  expect(left).not.toContain('Robin of the boats');
  await options.close();

  const again = await browser.openExtensionPage(`options.html#people/closing/${robin.id}`);
  await again.waitForSelector('figure.chart');
  await says(again, 'The kitchen was quiet.');
  expect(await again.$eval('textarea', ({ value }) => value)).toBe('Enough, for now.');
  expect(await again.evaluate(() => document.documentElement.outerHTML)).not.toContain(page.handle);
  await again.close();
  await expect.poll(() => desk.moments(robin)).toHaveLength(1);
});

/** Runs in the options page. */
async function readEverything(): Promise<string> {
  const settled = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('ebb'));
  const stores = [...database.objectStoreNames];
  const read = database.transaction(stores);
  const rows = await Promise.all(stores.map((store) => settled(read.objectStore(store).getAll())));
  database.close();
  const kept = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
  return JSON.stringify([rows, kept, await chrome.scripting.getRegisteredContentScripts()]);
}
