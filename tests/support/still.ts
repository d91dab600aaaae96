import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from './browser/ebb-browser.ts';

/**
 * Waits until everything that fades has, in the element with a selector in a closed tree; what breathes
 * goes on. For pictures. Gives whether it is there to be pictured: a goodbye goes by itself.
 */
export async function untilStill(
  browser: EbbBrowser,
  page: Page,
  selector: string,
): Promise<boolean> {
  // While a page is being left, asking may fail.
  const ended = await browser
    .inClosedTree(page, selector, endOfMotion, selector)
    .catch(() => false);
  return ended === true;
}

/** Runs in the page. Settles when all motion that has an end has ended, once what was pressed is drawn. */
async function endOfMotion(root: ParentNode, selector: string): Promise<boolean> {
  // What follows a press is rendered before the next frame, and begins to move in the one after.
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  const motions = root.querySelector(selector)?.getAnimations({ subtree: true }) ?? [];
  const ends = (motion: Animation) => Number.isFinite(motion.effect?.getComputedTiming().endTime);
  await Promise.allSettled(motions.filter(ends).map(({ finished }) => finished));
  return root.querySelector(selector) !== null;
}
