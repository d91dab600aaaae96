import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { until } from './until.ts';

const place = z.object({ x: z.number(), y: z.number(), ready: z.boolean() });

/** Where something of Ebb's is drawn in a page: in the closed tree that has a match for the selector. */
export interface Drawn {
  browser: EbbBrowser;
  page: Page;
  selector: string;
}

/** Waits until a button can be pressed and stands still, and clicks it. `name` is how its words begin. */
export async function press({ browser, page, selector }: Drawn, name: string): Promise<void> {
  const { x, y } = await until(`the button ${name}`, async () => {
    const read = await browser.inClosedTree(page, selector, middleOf, name);
    const { data: now } = place.safeParse(read);
    return now?.ready && now;
  });
  await page.mouse.click(x, y);
}

/** Clicks a button that can't be pressed yet. */
export async function pressEarly({ browser, page, selector }: Drawn, name: string): Promise<void> {
  const { x, y } = place.parse(await browser.inClosedTree(page, selector, middleOf, name));
  await page.mouse.click(x, y);
}

/**
 * Runs in the page. The middle of a button in the window, and whether it can be pressed: it may be, and stands
 * still. Looked at in two frames, for asked twice between them what moves hasn't.
 */
async function middleOf(root: ParentNode, name: string): Promise<unknown> {
  const button = [...root.querySelectorAll('button')].find((candidate) =>
    wordsOf(candidate).trim().startsWith(name),
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const before = button.getBoundingClientRect();
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  const { x, y, width, height } = button.getBoundingClientRect();
  const still = x === before.x && y === before.y;
  const ready = still && !button.disabled && button.ariaDisabled !== 'true';
  return { x: x + width / 2, y: y + height / 2, ready };
}
