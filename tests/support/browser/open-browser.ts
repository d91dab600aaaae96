import { within } from '../within.ts';
import { openChromium } from './chromium.ts';
import type { EbbBrowser, Opening } from './ebb-browser.ts';
import { openFirefox } from './firefox.ts';

/** Opens Chromium (Chrome, Edge) or Firefox. Whatever it is asked for that never comes is said by name. */
export async function openBrowser(
  kind: 'chromium' | 'firefox',
  opening: Opening,
): Promise<EbbBrowser> {
  const browser = await (kind === 'firefox' ? openFirefox(opening) : openChromium(opening));
  return {
    ...browser,
    newTab: () => within('a new tab', browser.newTab()),
    newPrivateTab: () => within('a tab in a private window', browser.newPrivateTab()),
    tabs: () => within('the tabs there are', browser.tabs()),
    openExtensionPage: (path, tab) =>
      within(`Ebb’s page ${path}`, browser.openExtensionPage(path, tab)),
    stopBackground: () => within('the background to stop', browser.stopBackground()),
    close: () => within('the browser to close', browser.close()),
  };
}
