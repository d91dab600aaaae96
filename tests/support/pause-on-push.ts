import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { PauseOnPage } from './pause.ts';

/** Has the router of an open page step to the listed page it links to, and waits for the pause. */
export async function pauseOnPush(browser: EbbBrowser, tab: Page): Promise<PauseOnPage> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('#push')?.click());
  return PauseOnPage.on(browser, tab);
}

/** Opens the site's home, has its router step to the listed page at `path`, and waits for the pause. */
export async function pauseFromHome(
  browser: EbbBrowser,
  tab: Page,
  path: string,
): Promise<PauseOnPage> {
  await tab.goto(`https://www.instagram.com/?to=${path}`);
  return pauseOnPush(browser, tab);
}
