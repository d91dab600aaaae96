import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { clickInto } from '../support/click-into.ts';
import { listenToAll, playing, playVideo } from '../support/living-page.ts';
import { PauseOnPage } from '../support/pause.ts';
import { pauseFromHome, pauseOnClick } from '../support/pause-on-click.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const home = 'https://www.instagram.com/';

describe('beneath the pause', () => {
  it('no key, click or wheel reaches the page', async ({ browser, desk, tab, page, robin }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    expect(await pause.text()).toContain(robin.nickname);
    await tab.evaluate(listenToAll);
    await pause.press('more');
    await pause.press('park this thought');
    await until('the field', async () => (await parkField(browser, tab)) === '');
    await clickInto({ browser, page: tab, selector: '.park input' });
    await tab.keyboard.type('who is that');
    await tab.keyboard.press('Backspace');
    await tab.mouse.wheel({ deltaY: 200 });
    expect(await parkField(browser, tab)).toBe('who is tha');
    await pause.press('Keep it');
    await tab.keyboard.press('Escape');
    await until('the answer', async () => (await pause.text())?.includes('It’s kept'));
    expect(await tab.evaluate(() => globalThis.heard)).toEqual([]);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: null }]);
    // The same listeners do hear once it is over: it was not for want of ears.
    await pause.press('Not now');
    await until('the end of the pause', async () => (await pause.text()) === undefined);
    await tab.keyboard.press('a');
    expect(await tab.evaluate(() => globalThis.heard)).toContain('keydown');
  });

  it('no touch reaches the page', async ({ browser, tab, page, robin }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    expect(await pause.text()).toContain(robin.nickname);
    await tab.evaluate(listenToAll);
    await swipe(tab);
    expect(await tab.evaluate(() => globalThis.heard)).toEqual([]);
    await pause.press('Not now');
    await until('the end of the pause', async () => (await pause.text()) === undefined);
    await swipe(tab);
    expect(await tab.evaluate(() => globalThis.heard)).toEqual(
      expect.arrayContaining(['pointerdown', 'touchstart', 'touchmove', 'touchend']),
    );
  });

  it('what plays is paused, also what begins later, and plays on afterwards', async ({
    browser,
    tab,
    page,
    robin,
  }) => {
    await tab.goto(`${home}?to=${page.path}`);
    await tab.evaluate(playVideo);
    const pause = await pauseOnClick(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await tab.evaluate(playVideo);
    await until('silence', async () => (await playing(tab)).join() === 'false,false');
    await pause.press('Not now');
    await until('both playing', async () => (await playing(tab)).join() === 'true,true');
  });

  it('the page stays where it was scrolled to', async ({ browser, tab, page, robin }) => {
    await tab.goto(`${home}?to=${page.path}`);
    await tab.evaluate(() => {
      document.body.style.height = '5000px';
      scrollTo(0, 400);
    });
    const pause = await pauseOnClick(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await tab.mouse.move(600, 300);
    await tab.mouse.wheel({ deltaY: 900 });
    for (const key of ['PageDown', 'End', 'ArrowDown'] as const) await tab.keyboard.press(key);
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await tab.evaluate(() => scrollY)).toBe(400);
    await pause.press('Not now');
    await until('the page', () =>
      tab.evaluate(() => getComputedStyle(document.body).visibility === 'visible'),
    );
    expect(await tab.evaluate(() => scrollY)).toBe(400);
  });

  it('the focus stays in the pause, and Escape chooses nothing', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    const carrier = () =>
      tab.evaluate(() => document.activeElement?.parentElement === document.documentElement);
    for (let step = 0; step < 12; step += 1) {
      await tab.keyboard.press('Tab');
      expect(await carrier()).toBe(true);
    }
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Escape');
    expect(await pause.text()).toContain(robin.nickname);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: null }]);
  });

  it('the tab has a neutral title, and the page’s own afterwards', async ({
    browser,
    tab,
    page,
    robin,
  }) => {
    const pause = await pauseFromHome(browser, tab, page.path);
    expect(await pause.text()).toContain(robin.nickname);
    await until('a neutral title', async () => (await tab.title()) === 'www.instagram.com');
    await tab.evaluate(() => {
      document.title = 'Robin is here';
    });
    expect(await tab.title()).toBe('www.instagram.com');
    await pause.press('Not now');
    await until('its own title', async () => (await tab.title()) === 'Robin is here');
  });

  it('a page that was stopped has a neutral title too', async ({ browser, tab, page, robin }) => {
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await until('a neutral title', async () => (await tab.title()) === 'www.instagram.com');
  });

  it('the page isn’t printed', async ({ browser, tab, page, robin }) => {
    await tab.goto(`${home}?to=${page.path}`);
    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '@media all { * { visibility: visible !important; } }';
      document.head.append(style);
    });
    const pause = await pauseOnClick(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    // A rule of the user's own origin, without a medium: it holds on paper as on the screen.
    await until('the cover', () =>
      tab.evaluate(() =>
        [document.body, ...document.body.querySelectorAll('*')].every(
          (element) => getComputedStyle(element).visibility === 'hidden',
        ),
      ),
    );
    await pause.press('Not now');
    await until('the page again', () =>
      tab.evaluate(() => getComputedStyle(document.body).visibility === 'visible'),
    );
  });
});

/** Moves a finger over the page. */
async function swipe(tab: Page): Promise<void> {
  await tab.touchscreen.touchStart(600, 300);
  await tab.touchscreen.touchMove(600, 200);
  await tab.touchscreen.touchEnd();
}

type Browser = Parameters<typeof PauseOnPage.on>[0];

/** What is in the field for a thought, once there is one. */
function parkField(browser: Browser, tab: Page): Promise<unknown> {
  return browser.inClosedTree(tab, '.park input', (root) => {
    const field = root.querySelector<HTMLInputElement>('.park input');
    return field?.checkVisibility() ? field.value : undefined;
  });
}
