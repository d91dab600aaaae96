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

/**
 * Opens them so for a page in a private window, where Chromium shows no page of an extension
 * (tests/e2e/chromium/private-window.test.ts) and no browser keeps what they would show: in a normal window, in front.
 */
export async function openOptionsBesidePrivate(page: string): Promise<void> {
  const url = browser.runtime.getURL(`options.html#${page}`);
  const { windows }: Partial<typeof browser> = browser;
  const open = (await windows?.getAll({ windowTypes: ['normal'] })) ?? [];
  const window = open.find(({ incognito }) => !incognito);
  if (window?.id === undefined) {
    await (windows ? windows.create({ url }) : browser.tabs.create({ url }));
    return;
  }
  await browser.tabs.create({ windowId: window.id, url });
  await browser.windows.update(window.id, { focused: true });
}
