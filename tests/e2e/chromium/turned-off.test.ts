import { expect } from 'vitest';
import { PauseOnPage } from '../../support/pause.ts';
import { until } from '../../support/until.ts';
import { it } from '../../support/with-faults.ts';

it('a page that was open before Ebb was turned off and on pauses at its next step to someone, before a frame of it (W4)', async ({
  display,
  frames,
  page,
  withFaults,
}) => {
  const { browser, robin, tab } = await withFaults({}, display.name);
  await tab.goto(`https://www.instagram.com/?to=${page.path}`);
  await browser.turnOffAndOn();
  const own = await browser.newTab();
  // Its pages can't be opened while it is just beginning.
  await until('everything in line', async () => {
    await browser.openExtensionPage('popup.html', own);
    return own.evaluate(async () => (await chrome.storage.session.get('started')).started === true);
  });
  await own.close();
  await tab.bringToFront();
  await tab.click('#push');
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain(robin.nickname);
  expect((await frames.mark()).pixels).toBe(0);
  await pause.press('Not now');
  await until('home', () => tab.evaluate(() => location.pathname === '/'));
});
