import browser from 'webextension-polyfill';

/** What follows the popup's address where it begins with a pause. */
export const urgeHash = '#urge';

/** Opens "I feel like looking" in a tab: a key opens no popup in every browser. */
export async function openUrge(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`popup.html${urgeHash}`) });
}

/** Opens the options at one of their pages: in the given tab, or in one of their own. */
export async function openOptions(page: string, tab?: number): Promise<void> {
  const url = browser.runtime.getURL(`options.html#${page}`);
  if (tab === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab, { url });
}
