import { expect } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { pauseFromHome } from '../support/pause-on-click.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

type Tab = Parameters<EbbBrowser['inClosedTree']>[0];

it('where no country is known, a number is two taps away, and the country is kept', async ({
  browser,
  desk,
  tab,
  page,
  robin,
}) => {
  const pause = await pauseFromHome(browser, tab, page.path);
  expect(await pause.text()).toContain(robin.nickname);
  await pause.press('if it is too much');
  await until('the menu to have the keys', async () => {
    await tab.keyboard.press('Tab');
    return (await focused(browser, tab)) === 'select';
  });
  await tab.keyboard.type('Danm');
  await until('the number', async () => (await numbers(browser, tab)).includes('tel:70201201'));

  const next = await pauseFromHome(browser, tab, page.path);
  await next.press('if it is too much');
  await until('it to be there', async () => (await numbers(browser, tab)).includes('tel:70201201'));
  expect(await next.text()).not.toContain('Where are you?');
  await desk.tell('saveSettings', settingsSchema.parse({}));
});

/** The element that has the keys, by its name. */
function focused(browser: EbbBrowser, tab: Tab): Promise<unknown> {
  return browser.inClosedTree(
    tab,
    'dialog[open] main',
    (root) => root.querySelector(':focus')?.localName,
  );
}

/** The numbers that can be called from the pause. */
async function numbers(browser: EbbBrowser, tab: Tab): Promise<string> {
  const read = await browser.inClosedTree(tab, 'dialog[open] main', (root) =>
    [...root.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')).join(),
  );
  return String(read);
}
