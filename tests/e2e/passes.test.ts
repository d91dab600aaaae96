import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { leave } from '../support/leave.ts';
import { PauseOnPage } from '../support/pause.ts';
import { press } from '../support/press.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

describe('while a pass lasts', () => {
  it('lets the page through, again and in every tab', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await frames.untilSeen();
    await tab.reload();
    expect(network.ran(page.path)).toBe(2);
    const second = await browser.newTab();
    await second.goto(page.url);
    await frames.mark();
    await frames.untilSeen();
    expect(network.ran(page.path)).toBe(3);
    await second.close();
    await expect
      .poll(() => desk.moments(robin))
      .toMatchObject([{ choice: 'went-on', passMinutes: 5 }]);
  });
});

it('half a minute before its end that is said in the page, and the page stays', async ({
  browser,
  desk,
  tab,
  page,
  robin,
}) => {
  await desk.tell('saveSettings', settingsSchema.parse({ passMinutes: 40 / 60 }));
  await look(browser, tab, page.url);
  await until('the word', async () => {
    const chip = await browser.inClosedTree(tab, 'aside', (root) => wordsOf(root));
    return typeof chip === 'string' && chip.includes('Half a minute is left.');
  });
  expect(await tab.evaluate(() => document.querySelector('#here') !== null)).toBe(true);
  expect(await desk.moments(robin)).toHaveLength(1);
  await desk.tell('saveSettings', settingsSchema.parse({}));
});

describe('when a pass is ended early', () => {
  it('goes back within the site, and the tab stays', async ({ browser, tab, page, robin }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.click('#push');
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Go on');
    const beside = { browser, page: tab, selector: 'aside' };
    await press(beside, 'end now');
    await press(beside, 'skip');
    await until('the page before', () => tab.evaluate(() => location.pathname === '/'));
    // That no tab is closed once the step has led somewhere is seen in tests/unit/page/go-back.test.ts.
    expect(await browser.tabs()).toContain(tab);
  });
});

describe('when a pass has ended', () => {
  it('says so where the page is open, and pauses at the next visit', async ({
    browser,
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    const threeSeconds = 0.05;
    await desk.tell('saveSettings', settingsSchema.parse({ passMinutes: threeSeconds }));
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Go on');
    await frames.untilSeen();
    await until('the card', async () => {
      const card = await browser.inClosedTree(tab, 'aside', (root) => wordsOf(root));
      return typeof card === 'string' && card.includes('stay');
    });
    leave(tab, () => location.reload());
    await PauseOnPage.on(browser, tab);
    await desk.tell('saveSettings', settingsSchema.parse({}));
  });

  it('pauses at a reload', async ({ browser, network, frames, desk, tab, page, robin }) => {
    await look(browser, tab, page.url);
    await visit(tab, home);
    await desk.tell('endPass', robin.id);
    await frames.untilGone();
    arriveAt(tab, page.url);
    await PauseOnPage.on(browser, tab);
    leave(tab, () => location.reload());
    await until('the second pause', async () => (await desk.moments(robin)).length === 3);
    await PauseOnPage.on(browser, tab);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(1);
  });

  it.for([
    { way: 'back', before: undefined },
    { way: 'forward', before: home },
  ])(
    'pauses on the way $way',
    async ({ way, before }, { browser, frames, desk, tab, page, robin }) => {
      if (before) await tab.goto(before);
      await look(browser, tab, page.url);
      if (before) leave(tab, () => history.back());
      else await visit(tab, home);
      await until('home', () => tab.evaluate(() => location.pathname === '/'));
      await desk.tell('endPass', robin.id);
      await frames.untilGone();
      if (way === 'back') leave(tab, () => history.back());
      else leave(tab, () => history.forward());
      await PauseOnPage.on(browser, tab);
      expect((await frames.mark()).pixels).toBe(0);
    },
  );
});

/** Arrives, goes on, and waits until the page is there. */
async function look(browser: Parameters<typeof PauseOnPage.on>[0], tab: Page, url: string) {
  arriveAt(tab, url);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  await until('the page', () => tab.evaluate(() => document.querySelector('#here') !== null));
}
