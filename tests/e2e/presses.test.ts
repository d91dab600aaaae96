import { describe, expect } from 'vitest';
import { pauseFromHome, pauseOnClick } from '../support/pause-on-click.ts';
import { it } from '../support/stage.ts';
import { visit } from '../support/visit.ts';

describe('a press', () => {
  it('of a key that is held since before the pause chooses nothing, and chooses when pressed anew', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, 'https://www.instagram.com/');
    await tab.keyboard.down('Enter');
    const pause = await pauseFromHome(browser, tab, page.path);
    for (let repeats = 0; repeats < 10; repeats += 1) await tab.keyboard.down('Enter');
    await tab.keyboard.up('Enter');
    expect(await pause.text()).toContain(robin.nickname);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: null }]);
    await tab.keyboard.press('Tab');
    expect(await pause.focused()).toBe('Not now');
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
    await visit(tab, `https://www.instagram.com/?to=${page.path}`);
    await tab.evaluate(listen);
    const pause = await pauseOnClick(browser, tab);
    for (const x of [100, 300, 500, 700]) await tab.mouse.move(x, 400);
    await tab.mouse.wheel({ deltaY: 50 });
    await tab.mouse.click(300, 120, { button: 'right' });
    await tab.keyboard.press('Tab');
    await tab.evaluate(() => void document.body.dispatchEvent(new Event('scroll')));
    expect(await pause.text()).toContain(robin.nickname);
    expect(await tab.evaluate(() => [...new Set(globalThis.inside)])).toEqual([]);
  });
});

declare global {
  /** The ways by which the page got hold of something in a closed tree. */
  var inside: string[];
}

/** Runs in the page. Notes whatever leads into a closed tree: events of any kind, and what the page can ask for. */
function listen(): void {
  globalThis.inside = [];
  const note = (way: string, node: unknown) => {
    if (node instanceof Node && node.getRootNode() instanceof ShadowRoot)
      globalThis.inside.push(way);
  };
  const ask = () => {
    for (const y of [100, 250, 400, 550]) {
      note('caret', document.caretPositionFromPoint?.(300, y)?.offsetNode);
      for (const node of document.elementsFromPoint(300, y)) note('point', node);
    }
    note('selection', getSelection()?.anchorNode);
    note('active', document.activeElement);
  };
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) note(entry.entryType, Reflect.get(entry, 'target'));
  }).observe({ type: 'event' });
  const kinds = new Set<string>();
  for (
    let object: object = window;
    object;
    object = Reflect.getPrototypeOf(object) ?? Object(null)
  ) {
    for (const name of Object.getOwnPropertyNames(object))
      if (name.startsWith('on')) kinds.add(name.slice(2));
    if (Reflect.getPrototypeOf(object) === null) break;
  }
  for (const kind of [...kinds, 'focusin', 'focusout', 'DOMMouseScroll', 'MozMousePixelScroll']) {
    const hear = (event: Event) => {
      const told = [
        'target',
        'relatedTarget',
        'originalTarget',
        'explicitOriginalTarget',
        'rangeParent',
      ];
      for (const name of told) note(`${kind} ${name}`, Reflect.get(event, name));
      for (const node of event.composedPath()) note(`${kind} path`, node);
      ask();
    };
    for (const target of [window, document]) target.addEventListener(kind, hear, true);
  }
}
