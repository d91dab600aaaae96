import browser from 'webextension-polyfill';

/** Of the user's own origin: nothing a page says about itself is stronger. */
const css = ':root{overflow:hidden!important}body,body *{visibility:hidden!important}';

/**
 * Hides all of the page in a tab, or shows it again. The veil is above it either way; hidden, it isn't
 * found in the page, selected, printed or scrolled either.
 */
export async function coverPage(covered: boolean, tab?: number): Promise<void> {
  if (tab === undefined) return;
  const injection = { target: { tabId: tab }, css, origin: 'USER' as const };
  if (covered) await browser.scripting.insertCSS(injection);
  else await browser.scripting.removeCSS(injection);
}
