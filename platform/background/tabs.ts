import browser from 'webextension-polyfill';

/** Brings a script to the page in a tab. */
export async function bringScript(name: 'pause' | 'beside', tab?: number): Promise<void> {
  if (tab === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab },
    files: [`/${name}.js`],
    // A stopped page never becomes idle.
    injectImmediately: true,
  });
}

/**
 * Injects the sentinel into pages that loaded before it was registered: in all tabs, or only in one.
 * Pages that refuse it stay as they are.
 */
export async function bringSentinel(matches: string[], only?: number): Promise<void> {
  if (!matches.length) return;
  const open = await browser.tabs.query({ url: matches });
  const tabs = only === undefined ? open : open.filter(({ id }) => id === only);
  const bring = ({ id }: { id?: number | undefined }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({
          target: { tabId: id },
          files: ['/sentinel.js'],
          injectImmediately: true,
        });
  await Promise.allSettled(tabs.map(bring));
}

/** Closes a tab; a window whose only tab it is gets an empty one first, so that the browser stays. */
export async function closeTab(id?: number, window?: number): Promise<void> {
  if (id === undefined || window === undefined) return;
  const others = await browser.tabs.query({ windowId: window });
  if (others.length === 1) await browser.tabs.create({ windowId: window });
  await browser.tabs.remove(id);
}

/** The quick exit: an empty tab comes in front, and the one there was goes. */
export async function quickExit(id?: number): Promise<void> {
  await browser.tabs.create({});
  if (id !== undefined) await browser.tabs.remove(id);
}
