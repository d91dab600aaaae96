import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

/** Roads that a page's own script takes; each runs in the page. */
const byScript: { name: string; take: (path: string) => void }[] = [
  {
    name: 'a form that is sent',
    take(path) {
      const form = document.createElement('form');
      form.action = path;
      document.body.append(form);
      form.submit();
    },
  },
  { name: 'a script that leads there', take: (path) => location.assign(path) },
  { name: 'a script that puts it in its place', take: (path) => location.replace(path) },
  {
    name: 'a meta element that refreshes',
    take(path) {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0; url=${path}`;
      document.head.append(meta);
    },
  },
];

describe('a listed page', () => {
  it.for(byScript)(
    'by $name pauses before anything of it runs',
    async ({ take }, { browser, network, frames, desk, tab, page, robin }) => {
      await visit(tab, home);
      tab.evaluate(take, page.path).catch(() => undefined);
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect((await frames.mark()).pixels).toBe(0);
      expect(network.ran(page.path)).toBe(0);
      await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    },
  );

  it('in a window that a script opens pauses there', async ({
    browser,
    network,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, home);
    await tab.evaluate((path) => {
      const button = document.querySelector<HTMLElement>('#push');
      button?.setAttribute('id', 'open');
      button?.addEventListener('click', () => void open(path));
    }, page.path);
    const opened = await newTab(await browser.tabs(), browser, () => tab.click('#open'));
    expect(await (await PauseOnPage.on(browser, opened)).text()).toContain(robin.nickname);
    expect(network.ran(page.path)).toBe(0);
    await opened.close();
  });

  it('pauses when the address comes to say whose it is', async ({
    browser,
    frames,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, `${home}?to=${page.path}`);
    await tab.evaluate(() => history.pushState(null, '', '/p/CxYz012AbCd/'));
    expect(await tab.evaluate(() => document.querySelector('#replace') !== null)).toBe(true);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#replace')?.click());
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
  });

  it('pauses in a tab that is duplicated', async ({ browser, network, desk, tab, page, robin }) => {
    arriveAt(tab, page.url);
    await PauseOnPage.on(browser, tab);
    const opened = await newTab(await browser.tabs(), browser, () =>
      desk.page.evaluate(async (url) => {
        const [found] = await chrome.tabs.query({ url: `${url}*` });
        if (found?.id !== undefined) await chrome.tabs.duplicate(found.id);
      }, page.url),
    );
    await opened.bringToFront();
    expect(await (await PauseOnPage.on(browser, opened)).text()).toContain(robin.nickname);
    expect(network.ran(page.path)).toBe(0);
    await opened.close();
  });

  it('in a tab behind waits until it is looked at', async ({
    browser,
    network,
    desk,
    page,
    listRobin,
  }) => {
    const robin = await listRobin({ settle: 30 });
    await desk.page.bringToFront();
    const opened = await newTab(await browser.tabs(), browser, () =>
      desk.page.evaluate((url) => chrome.tabs.create({ url, active: false }), page.url),
    );
    const open = (root: ParentNode) => root.querySelector('dialog[open]') !== null;
    await until('the veil', () =>
      browser.inClosedTree(opened, 'dialog', open).then((veiled) => veiled === true),
    );
    expect(await desk.moments(robin)).toEqual([]);
    await opened.bringToFront();
    await PauseOnPage.on(browser, opened);
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    expect(network.ran(page.path)).toBe(0);
    await opened.close();
  });

  it('pauses at a step within it, when the pass has ended while looking', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await until('the page', () => tab.evaluate(() => document.querySelector('#here') !== null));
    await until('the chip', async () => (await beside(browser, tab)) !== undefined);
    await desk.tell('endPass', robin.id);
    await until('the card', async () => String(await beside(browser, tab)).includes('stay'));
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    await tab.evaluate((path) => history.pushState(null, '', `/stories${path}`), page.path);
    await PauseOnPage.on(browser, tab);
    await expect
      .poll(() => desk.moments(robin))
      .toMatchObject([{ choice: 'went-on' }, { choice: null }]);
  });
});

describe('one visit has one pause', () => {
  it('across redirects, fragments and reloads', async ({
    browser,
    network,
    desk,
    tab,
    page,
    robin,
  }) => {
    const last = encodeURIComponent(`/redirect?to=${page.path}`);
    arriveAt(tab, `${home}redirect?to=${last}`);
    const pause = await PauseOnPage.on(browser, tab);
    expect(network.ran(page.path)).toBe(0);
    await pause.press('Go on');
    await until('the page', () => tab.evaluate(() => document.querySelector('#here') !== null));
    await tab.evaluate(() => {
      location.hash = 'further';
    });
    await tab.reload();
    await tab.evaluate(() => history.pushState(null, '', `${location.pathname}?tab=2`));
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    expect(await beneathPause(browser, tab)).toBe(false);
  });

  it('and a frame in somebody else’s page has none', async ({
    browser,
    network,
    desk,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, 'https://www.example.com/');
    await tab.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, page.url);
    await until('the frame', async () => network.ran(page.path) === 1);
    expect(await beneathPause(browser, tab)).toBe(false);
    expect(await desk.moments(robin)).toEqual([]);
  });
});

type Browser = Parameters<typeof PauseOnPage.on>[0];

/** Does something that opens a tab, and gives the tab. */
async function newTab(before: Page[], browser: Browser, open: () => Promise<unknown>) {
  await open();
  return until('a new tab', async () =>
    (await browser.tabs()).find((candidate) => !before.includes(candidate)),
  );
}

/** What is said beside a page that is looked at. */
function beside(browser: Browser, tab: Page): Promise<unknown> {
  return browser.inClosedTree(tab, 'aside, button', (root) => wordsOf(root));
}

/** Whether there is a veil over a page. */
async function beneathPause(browser: Browser, tab: Page): Promise<boolean> {
  const veiled = (root: ParentNode) => root.querySelector('dialog[open]') !== null;
  return (await browser.inClosedTree(tab, 'dialog[open]', veiled)) === true;
}
