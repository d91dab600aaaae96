import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { PauseOnPage } from '../../support/pause.ts';
import { it as test } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

// Firefox prerenders nothing.
const home = 'https://www.instagram.com/';

declare global {
  /** In the options page: types of the messages that other scripts of Ebb have sent. */
  var messages: string[];
}

/** What the content scripts have asked of the background since the test began. */
const it = test.extend('heard', async ({ desk }, { onCleanup }) => {
  await desk.page.evaluate(() => {
    globalThis.messages = [];
    chrome.runtime.onMessage.addListener(({ type }) => void globalThis.messages.push(type));
  });
  onCleanup(() => desk.page.reload().then(() => undefined));
  return () => desk.page.evaluate(() => globalThis.messages);
});

describe('a listed page that the browser prerenders', () => {
  it('is asked for by the browser, and would be shown at once by a click', async ({
    network,
    tab,
    page,
  }) => {
    await tab.goto(`${home}?prerender&to=${page.path}`);
    await until('the page to be ready', async () => network.ran(page.path) === 1);
    await tab.click('#link');
    await until('the page', () => tab.evaluate(() => location.pathname !== '/'));
    expect(await wasPrerendered(tab)).toBe(true);
    expect(network.ran(page.path)).toBe(1);
  });

  it('runs nothing, asks for no pause, and pauses when it is led to', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
    heard,
  }) => {
    await tab.goto(`${home}?prerender&to=${page.path}`);
    await until('the page to be asked for', async () => network.asked.includes(page.url));
    expect(await desk.moments(robin)).toEqual([]);
    expect(await heard()).toEqual([]);
    tab.evaluate(lead, page.path).catch(() => undefined);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(0);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ arrival: 'load', choice: null }]);
  });

  it('in a spelling that can’t be stopped waits, unseen, until it is shown', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
    heard,
  }) => {
    const path = page.path.replace('robin', 'rObin');
    await tab.goto(`${home}?prerender&to=${path}`);
    await until('the page to be ready', async () => network.ran(path) === 1);
    expect(await desk.moments(robin)).toEqual([]);
    expect(await heard()).toEqual([]);
    tab.evaluate(lead, path).catch(() => undefined);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(await wasPrerendered(tab)).toBe(true);
    expect(await heard()).toContain('arrive');
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ arrival: 'load', choice: null }]);
  });

  it('pauses once at a click on its link, and is shown by going on', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    const path = page.path.replace('robin', 'rObin');
    await tab.goto(`${home}?prerender&to=${path}`);
    await until('the page to be ready', async () => network.ran(path) === 1);
    expect(await desk.moments(robin)).toEqual([]);
    await tab.click('#link');
    const pause = await PauseOnPage.on(browser, tab);
    expect((await frames.mark()).pixels).toBe(0);
    await pause.press('Go on');
    await frames.untilSeen();
    expect(await wasPrerendered(tab)).toBe(true);
    await expect
      .poll(() => desk.moments(robin))
      .toMatchObject([{ arrival: 'click', choice: 'went-on' }]);
  });
});

/** Runs in the page. */
function lead(path: string): void {
  location.assign(path);
}

/** Whether the page in a tab had been made ready before it was asked for. */
function wasPrerendered(tab: Page): Promise<boolean> {
  return tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return Number(entry?.toJSON().activationStart) > 0;
  });
}
