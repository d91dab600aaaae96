import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { leave } from '../support/leave.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

/**
 * Roads from a page of the same site, in the same tab. A link is caught before anyone knows of it. A step of the page's own
 * can't be: its router has asked first, and the step becomes a load.
 */
const inTab: { name: string; arrival: 'click' | 'load'; take: (tab: Page) => unknown }[] = [
  { name: 'a link', arrival: 'click', take: (tab) => tab.click('#link') },
  { name: 'a link the site routes', arrival: 'click', take: (tab) => tab.click('#route') },
  { name: 'a link, by keyboard', arrival: 'click', take: pressLink },
  { name: 'an in-page push', arrival: 'load', take: (tab) => tab.click('#push') },
  { name: 'an in-page replace', arrival: 'load', take: (tab) => tab.click('#replace') },
];

const toNewTab: { name: string; take: (tab: Page) => Promise<void> }[] = [
  { name: 'a middle click', take: (tab) => tab.click('#link', { button: 'middle' }) },
  { name: 'a click with control held', take: clickWithControl },
  { name: 'a link that opens a tab', take: (tab) => tab.click('#new-tab') },
];

describe('a listed page, from another of its site', () => {
  it.for(inTab)(
    'by $name pauses before a frame of it is painted',
    async (road, { browser, network, frames, desk, tab, page, robin }) => {
      await visit(tab, `${home}?to=${page.path}`);
      await road.take(tab);
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
      expect(network.ran(page.path)).toBe(0);
      expect(network.asked.includes(page.url)).toBe(road.arrival === 'load');
      expect(network.asked.includes(`${home}asked${page.path}`)).toBe(road.arrival === 'load');
      await expect
        .poll(() => desk.moments(robin))
        .toMatchObject([{ arrival: road.arrival, choice: null }]);
    },
  );

  it.for(toNewTab)(
    'by $name pauses in the new tab',
    async (road, { browser, network, frames, tab, page, robin }) => {
      await visit(tab, `${home}?to=${page.path}`);
      const known = new Set(await browser.tabs());
      await road.take(tab);
      const opened = await until('a new tab', async () =>
        (await browser.tabs()).find((candidate) => !known.has(candidate)),
      );
      await opened.bringToFront();
      const pause = await PauseOnPage.on(browser, opened);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
      expect(network.ran(page.path)).toBe(0);
      await opened.close();
    },
  );
});

describe('a page that was open before it was listed', () => {
  it('pauses where it is', async ({ browser, frames, desk, tab, page, listRobin }) => {
    await tab.goto(page.url);
    await frames.untilSeen();
    const robin = await listRobin();
    await PauseOnPage.on(browser, tab);
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ arrival: 'open' }]);
  });

  it('pauses on the way back within a page', async ({ browser, frames, tab, page, listRobin }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.click('#route');
    await frames.untilSeen();
    await tab.evaluate(() => history.back());
    await until('home', () => tab.evaluate(() => location.pathname === '/'));
    await listRobin();
    await frames.untilGone();
    leave(tab, () => history.forward());
    await PauseOnPage.on(browser, tab);
    expect((await frames.mark()).pixels).toBe(0);
  });
});

describe('two tabs', () => {
  it('both pause', async ({ browser, frames, tab, page, robin }) => {
    arriveAt(tab, page.url);
    await PauseOnPage.on(browser, tab);
    const second = await browser.newTab();
    arriveAt(second, page.url);
    const pause = await PauseOnPage.on(browser, second);
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    await second.close();
  });
});

async function pressLink(tab: Page): Promise<void> {
  await tab.focus('#link');
  await tab.keyboard.press('Enter');
}

async function clickWithControl(tab: Page): Promise<void> {
  await tab.keyboard.down('Control');
  await tab.click('#link');
  await tab.keyboard.up('Control');
}
