import * as z from 'zod/mini';
import type { Drawn } from './press.ts';
import { until } from './until.ts';

const place = z.object({ x: z.number(), y: z.number() });

/** Waits until what has a selector is drawn in a closed tree of a page, and clicks into the middle of it. */
export async function clickInto({ browser, page, selector }: Drawn): Promise<void> {
  const { x, y } = await until(selector, async () => {
    const read = await browser.inClosedTree(page, selector, middleOf, selector);
    return place.safeParse(read).data;
  });
  await page.mouse.click(x, y);
}

/** Runs in the page. */
function middleOf(root: ParentNode, wanted: string): unknown {
  const box = root.querySelector(wanted)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
}
