import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { until } from './until.ts';

/** Waits until one of Ebb's pages is open in a tab, and gives it. `hash` is its address from the `#` on. */
export function openTab(browser: Pick<EbbBrowser, 'tabs'>, hash: string): Promise<Page> {
  return until(`a tab with ${hash}`, async () => {
    for (const page of await browser.tabs()) {
      const found = page.evaluate((wanted) => location.hash === wanted, hash);
      // A tab that was closed is still in the list for a while.
      if (await found.catch(() => false)) return page;
    }
    return undefined;
  });
}
