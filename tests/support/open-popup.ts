import type { Page } from 'puppeteer-core';

/** Opens the popup over a tab, as a click on the icon does; Chromium alone lets itself be asked to. */
export async function openPopup(tab: Page): Promise<Page> {
  const [ebb] = (await tab.browser().extensions()).values();
  if (!ebb) throw new Error('no extension is there');
  await tab.bringToFront();
  await tab.triggerExtensionAction(ebb);
  const shown = await tab.browser().waitForTarget((target) => target.url().endsWith('/popup.html'));
  const popup = await shown.asPage();
  await popup.waitForSelector('main');
  return popup;
}
