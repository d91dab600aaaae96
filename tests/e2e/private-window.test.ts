import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { clickInto } from '../support/click-into.ts';
import { PauseOnPage } from '../support/pause.ts';
import { press } from '../support/press.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

describe('a private window', () => {
  it('pauses, and records nothing', async ({ browser, network, desk, page, robin }) => {
    const tab = await browser.newPrivateTab();
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await until('the page', async () => network.ran(page.path) === 1);
    expect(await desk.moments(robin)).toEqual([]);
    await tab.close();
  });

  it('writes nothing down, whatever is pressed in it', async ({
    browser,
    network,
    desk,
    page,
    robin,
  }) => {
    const before = await desk.everyRow();
    expect(before).toHaveProperty('people');
    const tab = await browser.newPrivateTab();
    await visit(tab, home);
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    for (const pressed of ['more', 'this helped', 'keep these words']) await pause.press(pressed);
    const refused = (times: number) =>
      until('the answer', async () => (await pause.text())?.split('private').length === times + 1);
    await refused(1);
    await pause.press('how is it right now');
    await clickInto({ browser, page: tab, selector: 'label:has([aria-label=sad])' });
    await pause.press('park this');
    await clickInto({ browser, page: tab, selector: '.park input' });
    await tab.keyboard.type('ask about the keys');
    await pause.press('Keep it');
    await refused(2);
    await pause.press('Not now');
    await until('the page before', () => tab.evaluate(() => location.pathname === '/'));

    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await until('the page', async () => network.ran(page.path) === 1);
    await press({ browser, page: tab, selector: 'aside' }, 'end now');
    await until('the page before', () => tab.evaluate(() => location.pathname === '/'));

    arriveAt(tab, page.url);
    const again = await PauseOnPage.on(browser, tab);
    for (const pressed of ['more', 'practical or safety']) await again.press(pressed);
    await until('the page again', async () => network.ran(page.path) === 2);
    expect(await desk.everyRow()).toEqual(before);
    await tab.close();
  });
});
