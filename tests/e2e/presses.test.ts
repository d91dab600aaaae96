import { describe, expect } from 'vitest';
import { pauseFromHome, pauseOnPush } from '../support/pause-on-push.ts';
import { it } from '../support/stage.ts';

describe('a press', () => {
  it('of a key that is held since before the pause chooses nothing, and chooses when pressed anew', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    await tab.goto('https://www.instagram.com/');
    await tab.keyboard.down('Enter');
    const pause = await pauseFromHome(browser, tab, page.path);
    await tab.keyboard.press('Tab');
    expect(await pause.focused()).toBe('Not now');
    for (let repeats = 0; repeats < 10; repeats += 1) await tab.keyboard.down('Enter');
    await tab.keyboard.up('Enter');
    expect(await pause.text()).toContain(robin.nickname);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: null }]);
    await tab.keyboard.press('Enter');
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'turned-back' }]);
  });

  it('that another add-on makes by script chooses, as for those who speak or who can’t press', async ({
    browser,
    frames,
    tab,
    page,
    robin,
  }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    expect(await pause.text()).toContain(robin.nickname);
    await browser.inClosedTree(tab, 'dialog[open] main', (root) => {
      root.querySelectorAll<HTMLElement>('.choice')[1]?.click();
    });
    await frames.untilSeen();
  });

  it('is made by no page, for nothing that it hears of leads it inside', async ({
    browser,
    tab,
    page,
    robin,
  }) => {
    await tab.goto(`https://www.instagram.com/?to=${page.path}`);
    await tab.evaluate(listen);
    const pause = await pauseOnPush(browser, tab);
    for (const x of [100, 300, 500, 700]) await tab.mouse.move(x, 400);
    await tab.keyboard.press('Tab');
    expect(await pause.text()).toContain(robin.nickname);
    expect(await tab.evaluate(() => globalThis.inside)).toEqual([]);
  });
});

declare global {
  /** Kinds of events by which the page got hold of something in a closed tree. */
  var inside: string[];
}

/** Runs in the page. Looks at whatever events of any kind may tell of a closed tree. */
function listen(): void {
  globalThis.inside = [];
  const kinds =
    'pointermove pointerover pointerenter mouseover mousemove focus focusin blur selectionchange scroll click';
  for (const kind of kinds.split(' ')) {
    const hear = (event: Event) => {
      const told = ['target', 'relatedTarget', 'originalTarget', 'explicitOriginalTarget'];
      const nodes = [...told.map((name) => Reflect.get(event, name)), ...event.composedPath()];
      const { anchorNode } = getSelection() ?? {};
      const isInside = [...nodes, anchorNode].some(
        (node) => node instanceof Element && node.getRootNode() instanceof ShadowRoot,
      );
      if (isInside) globalThis.inside.push(kind);
    };
    window.addEventListener(kind, hear, true);
    document.addEventListener(kind, hear, true);
  }
}
