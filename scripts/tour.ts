import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { arriveAt } from '../tests/support/arrive-at.ts';
import type { EbbBrowser } from '../tests/support/browser/ebb-browser.ts';
import { PauseOnPage } from '../tests/support/pause.ts';
import { until } from '../tests/support/until.ts';

/**
 * Walks a first evening with Ebb where there is no screen to watch it on, and takes a picture of every
 * step. `address` is the pretend site's; Robin is listed on it. Gives the pictures' paths.
 */
export async function tour(browser: EbbBrowser, address: string, folder: string) {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const tab = await browser.newTab();
  const picture = async (name: string, page = tab) => {
    const path = join(folder, `${pictures.length + 1}-${name}.png`);
    await page.screenshot({ path });
    pictures.push(path);
  };

  await tab.goto(address);
  await picture('the-pretend-site');

  arriveAt(tab, `${address}/@robin`);
  const pause = await PauseOnPage.on(browser, tab);
  await pause.untilStill();
  await picture('the-pause');

  await pause.press('Not now');
  // It goes by itself: on a machine that is very busy it can be over before its picture.
  if (await pause.untilStill()) {
    await picture('not-now');
    // Where it names someone to call it stays until it was read.
    await tab.keyboard.press('Enter');
  }
  await until('the page before', () => tab.evaluate(() => location.pathname === '/'));

  arriveAt(tab, `${address}/@robin`);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  await until('the page', () => tab.evaluate(() => document.querySelector('.who') !== null));
  await picture('going-on');

  for (const [name, path] of [
    ['the-week', 'options.html#week'],
    ['the-people', 'options.html#people'],
    ['the-popup', 'popup.html'],
  ] as const) {
    const page = await browser.openExtensionPage(path);
    // The page is there before what it shows has been read.
    await until('what it shows', () =>
      page.evaluate(() => document.querySelector('main p') !== null),
    );
    await picture(name, page);
    await page.close();
  }
  return pictures;
}
