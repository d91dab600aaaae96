import { describe, expect } from 'vitest';
import { outboxPrefix } from '../../platform/storage-keys.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

describe('stopping the background between any two steps loses nothing', () => {
  it('and nothing waits any more once it has answered', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    arriveAt(tab, page.url);
    await PauseOnPage.on(browser, tab);
    await until('the record', async () => (await desk.moments(robin)).length === 1);
    await until('nothing left behind', async () => {
      const keys = await desk.page.evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)),
      );
      return keys.every((key) => !key.startsWith(outboxPrefix));
    });
    await expect
      .poll(() => desk.moments(robin))
      .toMatchObject([{ choice: null, site: 'instagram' }]);
  });

  it('of a visit that goes on', async ({ browser, network, frames, desk, tab, page, robin }) => {
    await browser.stopBackground();
    arriveAt(tab, page.url);
    await browser.stopBackground();
    const pause = await PauseOnPage.on(browser, tab);
    expect((await frames.mark()).pixels).toBe(0);
    await browser.stopBackground();
    await pause.press('Go on');
    await browser.stopBackground();
    await frames.untilSeen();
    await browser.stopBackground();
    await tab.reload();
    expect(network.ran(page.path)).toBe(2);
    await browser.stopBackground();
    await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'went-on');
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
  });

  it('of a visit while it is answered', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    await browser.stopBackground();
    arriveAt(tab, page.url);
    await until('the background, awake', () => browser.backgroundRuns());
    await browser.stopBackground();
    const pause = await PauseOnPage.on(browser, tab);
    expect({ ran: network.ran(page.path), ...(await frames.mark()) }).toEqual({
      ran: 0,
      pixels: 0,
    });
    await pause.press('Go on');
    await frames.untilSeen();
    await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'went-on');
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
  });

  it('of a visit that turns back', async ({ browser, network, desk, tab, page, robin }) => {
    await tab.goto(home);
    await browser.stopBackground();
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    await browser.stopBackground();
    await pause.press('Not now');
    await browser.stopBackground();
    await until('the page before', () => tab.evaluate(() => location.pathname === '/'));
    await browser.stopBackground();
    await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'turned-back');
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    expect(network.ran(page.path)).toBe(0);
  });

  it('of a click that is caught', async ({ browser, frames, desk, tab, page, robin }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await browser.stopBackground();
    await tab.click('#link');
    const pause = await PauseOnPage.on(browser, tab);
    await browser.stopBackground();
    await pause.press('Go on');
    await browser.stopBackground();
    await frames.untilSeen();
    await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'went-on');
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
  });

  it('of a person being listed and visited', async ({ browser, desk, tab, page, listRobin }) => {
    await browser.stopBackground();
    const robin = await listRobin();
    await browser.stopBackground();
    arriveAt(tab, page.url);
    await PauseOnPage.on(browser, tab);
    await browser.stopBackground();
    await tab.close();
    await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'left');
  });
});
