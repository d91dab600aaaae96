import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { PauseOnPage } from '../support/pause.ts';
import { press } from '../support/press.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const home = 'https://www.instagram.com/';

/** Does something, and waits for the one tab that opens by it. */
async function opened(browser: EbbBrowser, done: () => Promise<void>): Promise<Page> {
  const known = new Set(await browser.tabs());
  await done();
  return until('another tab', async () => (await browser.tabs()).find((each) => !known.has(each)));
}

const untilClosed = (browser: EbbBrowser, tab: Page) =>
  until('the tab to be gone', async () => !(await browser.tabs()).includes(tab));

describe('leaving quickly', () => {
  it('leads from a pause to an empty page; brought back, the tab is empty too', async ({
    browser,
    tab,
    page,
    robin,
  }) => {
    await visit(tab, home);
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    const empty = await opened(browser, () => pause.press('leave quickly'));
    expect(empty.url()).toBe('about:blank');
    await untilClosed(browser, tab);
    const again = await opened(browser, () => browser.reopenTab());
    expect(again.url()).toBe('about:blank');
    await again.close();
    await empty.close();
  });

  it('is there beside a page that was opened, by the word and by Shift', async ({
    browser,
    network,
    tab,
    page,
    robin,
  }) => {
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Go on');
    await until('the page', async () => network.ran(page.path) === 1);
    const chip = { browser, page: tab, selector: 'aside' };
    const empty = await opened(browser, () => press(chip, 'leave quickly'));
    expect(empty.url()).toBe('about:blank');
    await untilClosed(browser, tab);
    await visit(empty, page.url);
    await until('the chip', () => browser.inClosedTree(empty, 'aside', () => true));
    const known = new Set(await browser.tabs());
    const other = await until('another tab', async () => {
      // On a busy machine three may come too slowly to be meant.
      await Promise.all([1, 2, 3].map(() => empty.keyboard.press('Shift')));
      return (await browser.tabs()).find((each) => !known.has(each));
    });
    await untilClosed(browser, empty);
    await other.close();
  });
});
