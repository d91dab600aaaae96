import { describe, expect } from 'vitest';
import { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { arriveAt } from '../support/arrive-at.ts';

describe('a direct visit to a listed page', () => {
  it('runs no script of the page and paints no frame of it before the choice', async ({
    browser,
    network,
    frames,
  }) => {
    const desk = await Desk.open(browser);
    await desk.list('Robin', { site: 'instagram', key: 'robin.1' });
    const tab = await browser.newTab();
    await frames.mark();

    arriveAt(tab, 'https://www.instagram.com/robin.1/');
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain('Robin');
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran('/robin.1/')).toBe(0);

    await pause.press('Go on');
    await frames.untilSeen();
    expect(network.ran('/robin.1/')).toBe(1);
  });
});
