import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const home = 'https://www.instagram.com/';

describe('the network', () => {
  it('is asked for what pages ask, and for nothing by Ebb', async ({
    browser,
    network,
    tab,
    page,
    robin,
  }) => {
    const before = network.asked.length;
    await tab.goto(home);
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Not now');
    await until('home', () => tab.evaluate(() => location.pathname === '/'));
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await until('the page', async () => network.ran(page.path) === 1);
    for (const path of ['popup.html', 'options.html#/week', 'options.html#/people']) {
      await (await browser.openExtensionPage(path)).close();
    }
    const pages = [home, page.url, `${home}ran/`, `${home}ran${page.path}`, `${home}favicon.ico`];
    expect(network.asked.slice(before).filter((asked) => !pages.includes(asked))).toEqual([]);
  });
});
