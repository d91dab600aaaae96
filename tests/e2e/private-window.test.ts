import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

describe('a private window', () => {
  it('pauses, and records nothing', async ({ browser, network, desk, page, robin }) => {
    const tab = await browser.newPrivateTab();
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await until('the page', async () => network.ran(page.path) === 1);
    expect(await desk.moments(robin)).toEqual([]);
    await tab.close();
  });
});
