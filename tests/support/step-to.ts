import type { Page } from 'puppeteer-core';
import { leave } from './leave.ts';
import { until } from './until.ts';

/**
 * Leads a tab to another path by a script of its page, and waits until it is loaded. Once Firefox has
 * shown a page from its cache, puppeteer waits in vain for a page it leads there itself.
 */
export async function stepTo(tab: Page, path: string): Promise<void> {
  tab.evaluate((to) => location.assign(to), path).catch(() => undefined);
  await until(`the page at ${path}`, () =>
    tab.evaluate((to) => location.pathname === to && document.readyState === 'complete', path),
  );
}

/** Goes one page back in a tab. */
export function stepBack(tab: Page): void {
  leave(tab, () => history.back());
}
