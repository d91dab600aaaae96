import type { Page } from 'puppeteer-core';
import { arriveAt } from '../../support/arrive-at.ts';
import type { EbbBrowser } from '../../support/browser/ebb-browser.ts';
import { home } from '../../support/browser-stage.ts';
import { findWay } from '../../support/way-out.ts';

/** How long a pause may take to be there, milliseconds: the plain two ways are there after one and a half seconds. */
const patience = 5000;

/** Visits someone's page on Instagram, by their handle. Gives what isn't as it should be: it pauses, and lets one go. */
export async function howItPauses(
  browser: EbbBrowser,
  tab: Page,
  handle: string,
): Promise<string[]> {
  // A tab that nobody looks at draws nothing.
  await tab.bringToFront();
  await tab.goto(home);
  arriveAt(tab, `${home}${handle}/`);
  const start = performance.now();
  while (performance.now() - start < patience) {
    if (await findWay(browser, tab, 'Not now').catch(() => undefined)) {
      const words = await browser
        .inClosedTree(tab, 'dialog[open] main', () => true)
        .catch(() => null);
      return words ? [] : ['only the plain two ways'];
    }
    const isOpen = (path: string) =>
      location.pathname === path && document.querySelector('#here') !== null;
    if (await tab.evaluate(isOpen, `/${handle}/`).catch(() => false)) return ['the page opens'];
  }
  return ['neither a pause nor the page'];
}
