import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { until } from './until.ts';

const point = z.object({ x: z.number(), y: z.number() });

/**
 * Waits until a way out can be taken, whether the pause offers it or, when that can't come, the veil
 * itself. Gives its middle in the window. `name` is how its words begin.
 */
export function wayOut(browser: EbbBrowser, page: Page, name: string) {
  return until(`the way ${name}`, () => findWay(browser, page, name));
}

/** Gives the middle of such a way if it can be taken now. */
export async function findWay(browser: EbbBrowser, page: Page, name: string) {
  const found = await browser.inClosedTree(page, 'dialog[open] button', middleOf, name);
  return point.safeParse(found).data;
}

/** Runs in the page. */
function middleOf(root: ParentNode, name: string): unknown {
  const way = [...root.querySelectorAll('button')].find(
    (button) =>
      (button.ariaLabel ?? wordsOf(button).trim()).startsWith(name) &&
      button.ariaDisabled !== 'true',
  );
  const { x, y, width, height } = way?.getBoundingClientRect() ?? {};
  if (x === undefined || y === undefined || !width || !height) return undefined;
  return { x: x + width / 2, y: y + height / 2 };
}
