import { scheduler } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { until } from './until.ts';

/** How long a tab may take to say where it is before all are asked again, milliseconds. One that is just made may never. */
const patience = 1000;

/** Waits until one of Ebb's pages is open in a tab, and gives it. `hash` is its address from the `#` on. */
export function openTab(browser: Pick<EbbBrowser, 'tabs'>, hash: string): Promise<Page> {
  return until(`a tab with ${hash}`, async () => {
    const pages = await browser.tabs();
    // A tab that was closed is still in the list for a while, and fails.
    const found = Promise.any(pages.map((page) => pageAt(page, hash))).catch(() => undefined);
    const late = scheduler.wait(patience).then(() => undefined);
    return Promise.race([found, late]);
  });
}

/** Gives the page. Rejects if it is another. */
async function pageAt(page: Page, hash: string): Promise<Page> {
  if (await page.evaluate((wanted) => location.hash === wanted, hash)) return page;
  throw new Error('another page');
}
