import { describe, expect } from 'vitest';
import { addPerson } from '../../support/add-person.ts';
import { arriveAt } from '../../support/arrive-at.ts';
import { findKind } from '../../support/browser/find-browser.ts';
import { openBrowser } from '../../support/browser/open-browser.ts';
import { builtExtension } from '../../support/built.ts';
import { Desk } from '../../support/desk.ts';
import { answerDialog, untilDialog } from '../../support/desktop.ts';
import { openDisplay } from '../../support/display/display.ts';
import { openPopup } from '../../support/open-popup.ts';
import { PauseOnPage } from '../../support/pause.ts';
import { it as test } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

const url = 'https://www.instagram.com/robin.asked/';

/** What is shipped, which has access to nothing, on a display where the browser's own dialog is seen. */
const it = test.extend('shipped', async ({ network }, { onCleanup }) => {
  const display = await openDisplay();
  const browser = await openBrowser('chromium', {
    program: findKind('chromium') ?? '',
    extension: builtExtension('chromium', 'shipped'),
    proxyPort: network.port,
    display: display.name,
  });
  onCleanup(async () => {
    await browser.close();
    display.close();
  });
  return { browser, display };
});

describe('the browser asks whether Ebb may be on a site', () => {
  it('and a no leaves them listed, marked as not guarded', async ({
    network,
    shipped: { browser, display },
  }) => {
    const options = await browser.openExtensionPage('options.html#people');
    await addPerson(options, url, 'Robin');
    await answerDialog(options, display.name, 'no');
    // The form says `not guarded yet` of what is typed as well: the one in the list is meant.
    const listed = await options.waitForSelector('.person ::-p-text(not guarded yet)');
    expect(await listed?.evaluate((mark) => mark.closest('.person')?.textContent)).toContain(
      'Robin',
    );
    const before = network.ran('/robin.asked/');
    const tab = await browser.newTab();
    await tab.goto(url);
    expect(network.ran('/robin.asked/')).toBe(before + 1);
  });

  it('over the popup: behind its question no pause begins, and after a no there is none', async ({
    shipped: { browser, display },
  }) => {
    const desk = await Desk.open(browser);
    const tab = await browser.newTab();
    await tab.goto(url);
    const popup = await openPopup(tab);
    await popup.type('input', 'Robin');
    // The question closes the popup, perhaps before the button is up again.
    await popup.click('button[type=submit]').catch(() => undefined);
    await untilDialog(tab);
    const listed = () => desk.page.evaluate(() => chrome.storage.local.get('guard'));
    await until('Robin to be listed', async () => JSON.stringify(await listed()).includes('asked'));
    const paused = () => browser.inClosedTree(tab, 'dialog', () => true);
    expect(await paused()).toBeUndefined();
    await answerDialog(tab, display.name, 'no');
    const again = await openPopup(tab);
    expect(await again.evaluate(() => document.body.textContent)).toContain('can’t pause here yet');
    expect(await paused()).toBeUndefined();
  });

  it('and a yes guards the page; so on mirrors and in archives, where a no leaves the switch off', async ({
    shipped: { browser, display },
  }) => {
    const options = await browser.openExtensionPage('options.html#people');
    await addPerson(options, url, 'Robin');
    await answerDialog(options, display.name, 'yes');
    await until('the mark', () =>
      options.evaluate(() => !document.body.textContent.includes('not guarded yet')),
    );
    const tab = await browser.newTab();
    arriveAt(tab, url);
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain('Robin');
    await options.bringToFront();
    const mirrors = '::-p-aria([name="Also on mirrors and in archives"][role="checkbox"])';
    const isOn = () => options.$eval(mirrors, (box) => box.matches(':checked'));
    await options.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await options.locator(mirrors).click();
    await answerDialog(options, display.name, 'no');
    await until('the sentence', () =>
      options.evaluate(() => document.body.textContent.includes('was not given the access')),
    );
    expect(await isOn()).toBe(false);
    await options.locator(mirrors).click();
    await answerDialog(options, display.name, 'yes');
    await until('the switch to be on', isOn);
    await tab.bringToFront();
    arriveAt(tab, 'https://imginn.com/robin.asked/');
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain('Robin');
  });
});
