import type { Page } from 'puppeteer-core';

/**
 * Types an address. A page that is stopped before it starts never loads, so nothing waits for that
 * here; a test waits for what it expects to see.
 */
export function arriveAt(page: Page, url: string): void {
  page.goto(url).catch(() => undefined);
}
