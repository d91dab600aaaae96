import browser from 'webextension-polyfill';

/** Opens the options at one of their pages: in the given tab, or in one of their own. */
export async function openOptions(page: string, tab?: number): Promise<void> {
  const url = browser.runtime.getURL(`options.html#${page}`);
  if (tab === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tab, { url });
}
