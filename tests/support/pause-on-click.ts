import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { PauseOnPage } from './pause.ts';

/** Clicks a link to the listed page on an open page, which lives on beneath the pause, and waits for that. */
export async function pauseOnClick(browser: EbbBrowser, tab: Page): Promise<PauseOnPage> {
  await tab.evaluate(clickLink);
  return PauseOnPage.on(browser, tab);
}

/** Runs in the page, which may have lost its link, or all of its body. */
function clickLink(): void {
  const there = document.querySelector<HTMLElement>('#link');
  if (there) {
    there.click();
    return;
  }
  const link = document.createElementNS('http://www.w3.org/1999/xhtml', 'a');
  link.setAttribute('href', new URLSearchParams(location.search).get('to') ?? '');
  document.documentElement.append(link);
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  link.remove();
}

/** Opens the site's home, clicks its link to the listed page at `path`, and waits for the pause. */
export async function pauseFromHome(
  browser: EbbBrowser,
  tab: Page,
  path: string,
): Promise<PauseOnPage> {
  await tab.goto(`https://www.instagram.com/?to=${path}`);
  return pauseOnClick(browser, tab);
}
