import type { Page } from 'puppeteer-core';

/** Runs something in a page that may take the page away before it can answer. */
export function leave(page: Page, how: () => void): void {
  page.evaluate(how).catch(() => undefined);
}
