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
  let before = { x: -1, y: -1 };
  const { x, y } = await until(`the button ${name}`, async () => {
    const { data: now } = place.safeParse(
      await browser.inClosedTree(page, selector, middleOf, name),
    );
    if (!now?.ready) return false;
    const still = now.x === before.x && now.y === before.y;
    before = now;
    return still && now;
  });
  await page.mouse.click(x, y);
}

/** Clicks a button that can't be pressed yet. */
export async function pressEarly({ browser, page, selector }: Drawn, name: string): Promise<void> {
  const { x, y } = place.parse(await browser.inClosedTree(page, selector, middleOf, name));
  await page.mouse.click(x, y);
}

/** Runs in the page. The middle of a button in the window, and whether it can be pressed. */
function middleOf(root: ParentNode, name: string): unknown {
  const button = [...root.querySelectorAll('button')].find((candidate) =>
    wordsOf(candidate).trim().startsWith(name),
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  const ready = !button.disabled && button.ariaDisabled !== 'true';
  return { x: x + width / 2, y: y + height / 2, ready };
}
