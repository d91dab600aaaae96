import type { Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { findKind } from '../support/browser/find-browser.ts';
import { openBrowser } from '../support/browser/open-browser.ts';
import { answerBrowser } from '../support/browser-asks.ts';
import { builtExtension } from '../support/built.ts';
import { openDisplay } from '../support/display/display.ts';
import { openTab } from '../support/open-tab.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it as test } from '../support/stage.ts';
import { until } from '../support/until.ts';

const url = 'https://www.instagram.com/robin.first/';

/** What is shipped, which was installed a moment ago and has access to nothing. */
const it = test.extend('installed', async ({ network }, { onCleanup }) => {
  const kind = inject('browserKind');
  const display = await openDisplay();
  const browser = await openBrowser(kind, {
    program: findKind(kind) ?? '',
    extension: builtExtension(kind, 'shipped'),
    proxyPort: network.port,
    display: display.name,
    keepsFirstPage: true,
    reducedMotion: true,
  });
  onCleanup(async () => {
    await browser.close();
    display.close();
  });
  return { kind, browser, display };
});

const says = (page: Page, words: string) =>
  until(words, () => page.evaluate((said) => document.body.textContent.includes(said), words));

it('the first evening: from installing to the first pause in three clicks', async ({
  installed: { kind, browser, display },
}) => {
  const first = await openTab(browser, '#first');
  await until('the field to have the focus', () =>
    first.evaluate(() => document.activeElement?.matches('input') ?? false),
  );
  let clicks = 0;
  const click = async (selector: string) => {
    clicks += 1;
    await first.locator(selector).click();
  };
  await first.keyboard.type(url);
  await click('::-p-aria([name="What do you call them here?"][role="textbox"])');
  await first.keyboard.type('Robin');
  await click('button[type=submit]');
  clicks += 1;
  await answerBrowser(kind, first, display.name, 'yes');
  await says(first, 'From now on there is a pause before their page.');
  const tab = await browser.newTab();
  arriveAt(tab, url);
  expect(await (await PauseOnPage.on(browser, tab)).text()).toContain('Robin');
  expect(clicks).toBe(3);

  // The pause itself can be tried on the page, before nobody's page.
  await first.bringToFront();
  await first.locator('::-p-text(Try the pause)').click();
  await first.locator('.tried-pause >>> ::-p-text(Not now)').click();
  await says(first, 'Not now takes you back to where you came from.');
});
