import type { Page } from 'puppeteer-core';
import { within } from './within.ts';

/**
 * Types an address and waits until the page is painted, as someone would who acts in it. Before that Chromium
 * fills the window with whatever colour the page's canvas has by then, also beneath a veil.
 */
export async function visit(tab: Page, url: string): Promise<void> {
  await tab.goto(url);
  await within('the first paint of a page', tab.evaluate(firstPaint));
}

/** Runs in the page. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const painted = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    painted.observe({ type: 'paint', buffered: true });
  });
}
