import { expect, inject } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';

it('a listed person stays guarded when the browser has cleared the database', async ({
  browser,
  desk,
  network,
  page,
  robin,
  tab,
}) => {
  await desk.page.evaluate(clearDatabase);
  arriveAt(tab, page.url);
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain('Robin');
  expect(network.ran(page.path)).toBe(0);
  await pause.press('Go on');
  await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'went-on' }]);

  const { options, text } = await openList(browser);
  await expect.poll(text).toContain('Your browser has cleared');
  expect(await text()).toContain('Your list and your settings are still here');
  expect(await text()).toContain('Robin');
  await options.click('.loss-notice button');
  await expect.poll(text).not.toContain('Your browser has cleared');
  await options.close();
  const again = await openList(browser);
  await expect.poll(again.text).toContain('Robin');
  expect(await again.text()).not.toContain('Your browser has cleared');
  await again.options.close();
});

it.runIf(inject('browserKind') === 'firefox')(
  'the browser has been asked to keep the database, and keeps it',
  async ({ desk }) => {
    expect(await desk.page.evaluate(() => navigator.storage.persisted())).toBe(true);
  },
);

async function openList(browser: EbbBrowser) {
  const options = await browser.openExtensionPage('options.html#people');
  const text = () => options.evaluate(() => document.body.textContent);
  return { options, text };
}

/** Runs in the page. Clears the database as a browser does that is short of room. */
function clearDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('ebb');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
