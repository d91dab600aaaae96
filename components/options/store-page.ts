import type { WhichBrowser } from './which-browser.ts';

/** Where an extension stands in the store of a browser, by its id there. */
export function storePage(browser: WhichBrowser, id: string): string {
  const name = encodeURIComponent(id);
  if (browser.startsWith('firefox')) return `https://addons.mozilla.org/firefox/addon/${name}/`;
  if (browser.startsWith('edge')) {
    return `https://microsoftedge.microsoft.com/addons/detail/${name}`;
  }
  return `https://chromewebstore.google.com/detail/${name}/support`;
}
