import type { Page } from 'puppeteer-core';
import { within } from './within.ts';

/** Opens the popup over a tab, as a click on the icon does; Chromium alone lets itself be asked to. */
export async function openPopup(tab: Page): Promise<Page> {
  const [ebb] = (await tab.browser().extensions()).values();
  if (!ebb) throw new Error('no extension is there');
  await tab.bringToFront();
  await tab.triggerExtensionAction(ebb);
  const coming = tab.browser().waitForTarget((target) => target.url().endsWith('/popup.html'));
  const shown = await within('the popup', coming);
  const popup = await shown.asPage();
  await popup.waitForSelector('main');
  return popup;
}
