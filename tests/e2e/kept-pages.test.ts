import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { leave } from '../support/leave.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { stepBack, stepTo } from '../support/step-to.ts';
import { until } from '../support/until.ts';

const home = 'https://www.instagram.com/';
const elsewhere = 'https://www.example.com/';

declare global {
  /** Put into a page: a page that is loaded anew has lost it. */
  var kept: boolean | undefined;
}

describe('a listed page that was left while pauses were off', () => {
  it.for([
    { way: 'back', leaves: leaveMarked },
    { way: 'forward', leaves: leaveBackwards },
  ] as const)(
    'isn’t kept: on the way $way it pauses before a frame of it, when they are on again',
    async ({ way, leaves }, { browser, network, frames, desk, tab, page, robin }) => {
      await desk.tell('snooze', { id: crypto.randomUUID(), from: Date.now(), until: null });
      await leaves(tab, page.path);
      await desk.tell('wake', null);
      await frames.untilGone();
      if (way === 'back') stepBack(tab);
      else leave(tab, () => history.forward());
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
      expect(await cameBackKept(tab)).toBe(false);
      expect(network.ran(page.path)).toBe(1);
      await expect
        .poll(() => desk.moments(robin))
        .toMatchObject([{ arrival: 'return', choice: null }]);

      await pause.press('Go on');
      await frames.untilSeen();
    },
  );

  it('opens again while they are off', async ({ frames, desk, tab, page, robin }) => {
    await desk.tell('snooze', { id: crypto.randomUUID(), from: Date.now(), until: null });
    await leaveMarked(tab, page.path);
    await frames.untilGone();
    stepBack(tab);
    await frames.untilSeen();
    expect(await desk.moments(robin)).toEqual([]);
    await desk.tell('wake', null);
  });
});

describe('a page that was left before its person was listed', () => {
  it.for([{ background: 'awake' }, { background: 'asleep' }])(
    'pauses when it comes back from the cache, the background $background',
    async ({ background }, { browser, network, desk, tab, page, listRobin }) => {
      await leaveMarked(tab, page.path);
      const robin = await listRobin();
      if (background === 'asleep') await browser.stopBackground();
      stepBack(tab);
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect(await cameBackKept(tab)).toBe(true);
      expect(network.ran(page.path)).toBe(1);
      await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    },
  );

  it('is looked out for no longer than it may be kept', async ({ browser, desk, tab, robin }) => {
    expect(robin.nickname).toBe('Robin');
    await browser.stopBackground();
    await tab.goto(elsewhere);
    await until('the background to hear of a tab', () => browser.backgroundRuns());
    await desk.page.evaluate(putBackListing);
    // One that has heard may be slow to come: it must stay away three times in a row.
    let away = 0;
    await until('the background to hear of none', async () => {
      await browser.stopBackground();
      await tab.goto(home);
      await tab.goto(elsewhere);
      away = (await browser.backgroundRuns()) ? 0 : away + 1;
      return away === 3;
    });
  });
});

/** Runs in the options page: as if the last person had been listed long ago. */
async function putBackListing(): Promise<void> {
  localStorage.setItem('listed at', '0');
  await chrome.storage.session.set({ 'listed at': 0 });
}

/** Looks at a page, marks it, and leaves it for the site's home. */
async function leaveMarked(tab: Page, path: string): Promise<void> {
  await look(tab, path);
  await stepTo(tab, '/');
}

/** Looks at a page, marks it, and goes back to the site's home. */
async function leaveBackwards(tab: Page, path: string): Promise<void> {
  await look(tab, path);
  stepBack(tab);
  await until('home', () => tab.evaluate(() => location.pathname === '/'));
}

async function look(tab: Page, path: string): Promise<void> {
  await tab.goto(home);
  await stepTo(tab, path);
  await tab.evaluate(() => {
    globalThis.kept = true;
  });
}

/** Whether the document in a tab is the one that was left there, not the same page loaded anew. */
function cameBackKept(tab: Page): Promise<boolean> {
  return tab.evaluate(() => globalThis.kept === true);
}
