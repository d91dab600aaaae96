import browser from 'webextension-polyfill';

/** Opens the options at one of their pages, in a tab of its own. */
export async function openOptions(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${page}`) });
}
