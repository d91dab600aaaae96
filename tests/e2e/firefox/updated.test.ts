import { expect } from 'vitest';
import type { EbbBrowser } from '../../support/browser/ebb-browser.ts';
import { PauseOnPage } from '../../support/pause.ts';
import { until } from '../../support/until.ts';
import { it } from '../../support/with-faults.ts';

it('a page that was open before Ebb was updated pauses at its next step to someone (W4)', async ({
  network,
  page,
  withFaults,
}) => {
  const { browser, robin, tab } = await withFaults({});
  await tab.goto(`https://www.instagram.com/?to=${page.path}`);
  await browser.reloadExtension();
  await untilInLine(browser);
  await tab.bringToFront();
  await tab.click('#push');
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain(robin.nickname);
  await pause.press('Not now');
  await until('home', () => tab.evaluate(() => location.pathname === '/'));
  expect(network.ran(page.path)).toBe(0);
});

/** Waits until the background that has just begun has brought everything in line. */
async function untilInLine(browser: EbbBrowser): Promise<void> {
  // Its pages can't be opened while it is just beginning.
  const own = await until('a page of Ebb’s', () =>
    browser.openExtensionPage('options.html').catch(() => undefined),
  );
  await until('everything in line', () =>
    own.evaluate(async () => (await chrome.storage.session.get('started')).started === true),
  );
  await own.close();
}
