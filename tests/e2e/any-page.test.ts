import { describe, expect, inject } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { found } from '../support/found.ts';
import { hidingActs, hostileActs } from '../support/hostile-acts.ts';
import { PauseOnPage } from '../support/pause.ts';
import { pauseFromHome, pauseOnClick } from '../support/pause-on-click.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

describe('a page that', () => {
  it.for(hostileActs)(
    '$name is covered all the same, and opens after *Go on*',
    async ({ query = '', before, during }, { browser, frames, desk, tab, page, robin }) => {
      await visit(tab, `${home}?to=${page.path}${query}`);
      await frames.untilGone();
      if (before) await tab.evaluate(before);
      const pause = await pauseOnClick(browser, tab);
      expect((await frames.mark()).pixels).toBe(0);
      if (during) await tab.evaluate(during);
      await tab.evaluate(twoFrames);
      expect((await frames.mark()).pixels).toBe(0);
      expect(await pause.text()).toContain(robin.nickname);
      await pause.press('Go on');
      await frames.untilSeen();
      await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'went-on' }]);
    },
  );

  it.for([
    { name: 'XHTML', query: '?as=xhtml' },
    { name: 'an SVG drawing', query: '?as=svg' },
    { name: 'plain XML', query: '?as=xml' },
  ])(
    'is $name is stopped like any other',
    async ({ query }, { browser, network, frames, tab, page, robin }) => {
      await frames.untilGone();
      arriveAt(tab, page.url + query);
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
      expect(network.ran(page.path)).toBe(0);
      await pause.press('Go on');
      await frames.untilSeen();
    },
  );

  it('is plain text is stopped like any other', async ({ browser, tab, page, robin }) => {
    arriveAt(tab, `${page.url}?as=text`);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    const text = () => tab.evaluate(() => document.body?.textContent ?? '');
    expect(await text()).not.toContain('here');
    await pause.press('Go on');
    await until('the text', async () => (await text()) === 'here');
  });

  // Firefox shows PDFs in a page of its own, in which no extension's script runs; the list says so.
  it('is a PDF is stopped in Chromium, and let be in Firefox', async ({
    browser,
    tab,
    page,
    desk,
    robin,
  }) => {
    const pdf = `${page.url}?as=pdf`;
    if (inject('browserKind') === 'chromium') {
      arriveAt(tab, pdf);
      expect(await (await PauseOnPage.on(browser, tab)).text()).toContain(robin.nickname);
      return;
    }
    await tab.goto(pdf);
    await until('its viewer', () => tab.evaluate(() => document.querySelector('#viewer') !== null));
    expect(await desk.moments(robin)).toEqual([]);
  });

  it.for([
    ...hidingActs,
    { name: 'removes what carries the pause without end', during: removeWithoutEnd },
  ])(
    '$name is left for one that was stopped, and one pause counts (H2)',
    async ({ during }, { browser, network, frames, desk, tab, page, robin }) => {
      await visit(tab, `${home}?to=${page.path}`);
      await frames.untilGone();
      await pauseOnClick(browser, tab);
      const document = await tab.evaluate(() => performance.timeOrigin);
      await tab.evaluate(during).catch(() => undefined);
      await until('another document', () =>
        tab.evaluate((before) => performance.timeOrigin !== before, document),
      );
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
      expect(network.ran(page.path)).toBe(0);
      await pause.press('Go on');
      await frames.untilSeen();
      await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'went-on' }]);
    },
  );

  it('makes clicks and keys of its own chooses nothing', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    await tab.evaluate(clickEverywhere);
    expect(await pause.text()).toContain(robin.nickname);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: null }]);
  });

  it('reads all it can reads nothing of the pause, nor finds itself', async ({
    browser,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await pauseOnClick(browser, tab);
    await until('the cover', () =>
      tab.evaluate(() => getComputedStyle(document.body).visibility === 'hidden'),
    );
    const guesses = ['replace', robin.nickname, 'Not now', 'o'];
    expect(await tab.evaluate(found, guesses)).toEqual([]);
    const { read, selected, root } = await tab.evaluate(readEverything);
    expect(read).not.toContain(robin.nickname);
    expect(read).not.toContain('Not now');
    expect(selected).toBe('');
    expect(root).toBe(null);
  });
});

/** Runs in the page. */
async function twoFrames(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Runs in the page. Takes away whatever comes to stand where the pause stands. */
function removeWithoutEnd(): void {
  const remove = () => {
    for (const carrier of document.querySelectorAll('html > div')) carrier.remove();
  };
  new MutationObserver(remove).observe(document.documentElement, { childList: true });
  remove();
}

/** Runs in the page. Clicks, and presses Enter, on every place and every element there is. */
function clickEverywhere(): void {
  const carrier = document.documentElement.lastElementChild;
  if (!(carrier instanceof HTMLElement)) throw new Error('nothing carries the pause');
  const everything = [window, document, carrier];
  for (const target of everything) {
    const key = { key: 'Enter', code: 'Enter', bubbles: true, composed: true };
    for (const kind of ['keydown', 'keypress', 'keyup']) {
      target.dispatchEvent(new KeyboardEvent(kind, key));
    }
    for (let clientX = 0; clientX < innerWidth; clientX += 40) {
      for (let clientY = 0; clientY < innerHeight; clientY += 20) {
        const at = { clientX, clientY, detail: 1, bubbles: true, composed: true };
        for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target.dispatchEvent(new MouseEvent(kind, at));
        }
      }
    }
  }
  carrier.click();
}

/** Runs in the page. Everything a page can read of what is on the screen. */
function readEverything() {
  document.execCommand('selectAll');
  const selected = String(getSelection()).trim();
  const places = [100, 300, 500].map((y) => document.elementFromPoint(640, y));
  const seen = places.map((place) => place?.textContent ?? '');
  const carrier = document.documentElement.lastElementChild;
  return {
    read: [selected, ...seen, document.documentElement.outerHTML, document.body.textContent].join(
      ' ',
    ),
    selected,
    root: carrier?.shadowRoot ?? null,
  };
}
