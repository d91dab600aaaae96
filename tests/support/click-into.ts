import type { Drawn } from './press.ts';

/** Clicks into the middle of what has a selector in a closed tree of a page. */
export async function clickInto({ browser, page, selector }: Drawn): Promise<void> {
  const place = await browser.inClosedTree(
    page,
    selector,
    (root, wanted) => {
      const { x, y, width, height } = root.querySelector(wanted)?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      return [x + width / 2, y + height / 2];
    },
    selector,
  );
  if (!Array.isArray(place)) throw new Error(`no ${selector}`);
  await page.mouse.click(Number(place[0]), Number(place[1]));
}
