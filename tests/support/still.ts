import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { until } from './until.ts';

/**
 * Waits until everything that fades has, in the element with a selector in a closed tree; what breathes
 * goes on. For pictures.
 */
export async function untilStill(browser: EbbBrowser, page: Page, selector: string): Promise<void> {
  await until('stillness', async () => {
    return (await browser.inClosedTree(page, selector, isStill, selector)) === true;
  });
}

/** Runs in the page. Whether all motion that has an end has ended, once what was pressed is drawn. */
async function isStill(root: ParentNode, selector: string): Promise<boolean> {
  // What follows a press is rendered before the next frame, and begins to move in the one after.
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  const motions = root.querySelector(selector)?.getAnimations({ subtree: true }) ?? [];
  const ends = (motion: Animation) => Number.isFinite(motion.effect?.getComputedTiming().endTime);
  return motions.filter(ends).every(({ playState }) => playState === 'finished');
}
