import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { arriveAt } from '../../support/arrive-at.ts';
import { openTab } from '../../support/open-tab.ts';
import { PauseOnPage } from '../../support/pause.ts';
import { it } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

const explore = 'https://www.instagram.com/explore/';

describe('a private window', () => {
  // Chromium shows no page of an extension there, and what small things are is kept nowhere in either.
  it('is left as it was where *Not now* leads to small things, and they open in a normal window (W8)', async ({
    browser,
    desk,
    page,
    robin,
  }) => {
    await desk.tell('saveSettings', settingsSchema.parse({ turnBackTo: 'small-things' }));
    const tab = await browser.newPrivateTab();
    await until('the page before', async () => {
      await tab.goto(explore);
      return true;
    });
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('Not now');
    const things = await openTab(browser, '#thoughts');
    expect(await isPrivate(things)).toBe(false);
    await until('the page to be left', async () => ['about:blank', explore].includes(tab.url()));
    await desk.tell('saveSettings', settingsSchema.parse({}));
    await things.close();
    await tab.close();
  });

  it('has a way from its pause to all helplines that draws them (W8)', async ({
    browser,
    page,
    robin,
  }) => {
    const tab = await browser.newPrivateTab();
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await pause.press('if it is too much');
    await pause.press('all lines here');
    const support = await openTab(browser, '#support');
    await until('a way on', () =>
      support.evaluate(() => document.body.textContent.includes('findahelpline.com')),
    );
    expect(await pause.text()).toContain('Not now');
    await support.close();
    await tab.close();
  });
});

/** Whether a page of Ebb's is in a private window. */
function isPrivate(page: Page): Promise<boolean> {
  return page.evaluate(() => chrome.extension.inIncognitoContext);
}
