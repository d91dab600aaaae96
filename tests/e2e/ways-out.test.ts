import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';
import { within } from '../support/within.ts';

const home = 'https://www.instagram.com/';

describe('not now', () => {
  it('goes back to where they came from, by keyboard', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}explore/`);
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    await tab.keyboard.press('Tab');
    expect(await pause.focused()).toBe('Not now');
    await tab.keyboard.press('Enter');
    await until('the page before', () => tab.evaluate(() => location.pathname === '/explore/'));
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(0);
    await expect
      .poll(() => desk.moments(robin))
      .toMatchObject([{ choice: 'turned-back', passMinutes: null }]);
  });

  it('leaves the page they were on, after a click that went nowhere', async ({
    browser,
    network,
    frames,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.click('#link');
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Not now');
    await until('the end of the pause', async () => (await pause.text()) === undefined);
    expect(await tab.evaluate(() => location.pathname)).toBe('/');
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.asked).not.toContain(page.url);
  });

  it('goes back to where a step began', async ({ browser, frames, tab, page, robin }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.click('#push');
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Not now');
    await until('the page before', () => tab.evaluate(() => location.pathname === '/'));
    expect((await frames.mark()).pixels).toBe(0);
  });

  it('is offered again when the page asks whether to leave it, and one stays', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}explore/`);
    await visit(tab, `${home}?to=${page.path}`);
    await tab.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
    const stay = () =>
      new Promise((resolve) => tab.once('dialog', (dialog) => resolve(dialog.dismiss())));
    // The step, which becomes a load, is asked about as well.
    const stepAsked = stay();
    await tab.click('#replace');
    await within('the question whether to step', stepAsked);
    const pause = await PauseOnPage.on(browser, tab);
    const asked = stay();
    await pause.press('Not now');
    await within('the question whether to leave', asked);
    // The page, and the tab at last, are left without another question.
    tab.on('dialog', (dialog) => void dialog.accept());
    await pause.press('Go on');
    await until('the page', async () => (await pause.text()) === undefined);
    expect(await tab.evaluate(() => location.pathname)).toBe(page.path);
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
  });

  it('closes the tab when there is nothing to go back to', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}?to=${page.path}`);
    const known = new Set(await browser.tabs());
    await tab.click('#new-tab');
    const opened = await until('a new tab', async () =>
      (await browser.tabs()).find((candidate) => !known.has(candidate)),
    );
    await (await PauseOnPage.on(browser, opened)).press('Not now');
    await until('the tab to close', async () => !(await browser.tabs()).includes(opened));
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'turned-back' }]);
  });
});

describe('go on', () => {
  it('opens the page they clicked on', async ({ browser, frames, desk, tab, page, robin }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.click('#link');
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await frames.untilSeen();
    await expect.poll(() => tab.url()).toBe(page.url);
    await expect
      .poll(() => desk.moments(robin))
      .toMatchObject([{ choice: 'went-on', passMinutes: 5 }]);
  });

  it('shows the page that a step within led to', async ({ browser, frames, tab, page, robin }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.click('#push');
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Go on');
    await frames.untilSeen();
    expect(await tab.evaluate(() => location.pathname)).toBe(page.path);
  });

  it('waits until the wait is over', async ({ browser, network, tab, page, listRobin }) => {
    await listRobin({ settle: 2 });
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain('Go on · ');
    await pause.pressEarly('Go on');
    expect(await pause.text()).toContain('Not yet');
    expect(network.ran(page.path)).toBe(0);
    await pause.press('Go on');
    await until('the page', async () => network.ran(page.path) === 1);
  });
});

describe('a look for safety', () => {
  it('lets through at once, whatever the wait, and leaves no trace of it', async ({
    browser,
    frames,
    desk,
    tab,
    page,
    listRobin,
  }) => {
    const robin = await listRobin({ settle: 60 });
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    await pause.press('more');
    await pause.press('practical or safety');
    await frames.untilSeen();
    await expect.poll(() => desk.moments(robin)).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('goes on with two steps and a press', async ({ browser, frames, tab, page, robin }) => {
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    for (const _ of [1, 2]) await tab.keyboard.press('Tab');
    expect(await pause.focused()).toBe('Go on');
    await tab.keyboard.press('Enter');
    await frames.untilSeen();
  });
});

describe('a tab that is closed in the pause', () => {
  it('is recorded as left', async ({ browser, desk, page, robin }) => {
    const tab = await browser.newTab();
    arriveAt(tab, page.url);
    await PauseOnPage.on(browser, tab);
    await tab.close();
    await until('the choice', async () => (await desk.moments(robin))[0]?.choice === 'left');
  });
});
