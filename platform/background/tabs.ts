import browser from 'webextension-polyfill';
import { loadedTabs } from './loaded-tabs.ts';

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
 * Pages that refuse it stay as they are, and so do those on which a pause stands: one that was left by an Ebb that was
 * updated meanwhile leads on by itself, and another isn't laid over it.
 */
export async function bringSentinel(matches: string[], only?: number): Promise<void> {
  if (!matches.length) return;
  const open = await browser.tabs.query({ url: matches });
  const tabs = only === undefined ? open : open.filter(({ id }) => id === only);
  await Promise.allSettled(loadedTabs(tabs).map((id) => bringSentinelTo(id)));
}

async function bringSentinelTo(tabId: number): Promise<void> {
  const there = { target: { tabId }, injectImmediately: true };
  const [pause] = await browser.scripting.executeScript({ ...there, func: isPauseThere });
  if (pause?.result !== true)
    await browser.scripting.executeScript({ ...there, files: ['/sentinel.js'] });
}

/** Runs in the page: whether a veil is over it (page/veil/veil.ts). A closed root is open to extensions. */
function isPauseThere(): boolean {
  const { children } = document.documentElement;
  const rootOf = (element: Element): unknown =>
    'openOrClosedShadowRoot' in element
      ? element.openOrClosedShadowRoot
      : element instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(element);
  return [...children].some((element) => {
    const root = element.localName === 'div' && rootOf(element);
    return root instanceof ShadowRoot && root.querySelector('dialog[open]') !== null;
  });
}

/**
 * Rejects where there is no tab, as in a panel or a sidebar of a browser: none can be taken away there, and the page
 * that asked gives way to an empty one by itself.
 */
export function requireTab(id: number | undefined): asserts id is number {
  if (id === undefined) throw new Error('There is no tab.');
}

/**
 * Has a tab show what was there before, or an empty page where nothing was. Firefox doesn't say when nothing was, so
 * there it is empty in any case
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/goBack).
 */
export async function goBackIn(id: number): Promise<void> {
  const empty = () => browser.tabs.update(id, { url: 'about:blank' });
  await (import.meta.env.FIREFOX ? empty() : browser.tabs.goBack(id).catch(empty));
}

/** Closes a tab; a window whose only tab it is gets an empty one first, so that the browser stays. */
export async function closeTab(id?: number, window?: number): Promise<void> {
  requireTab(id);
  // A phone may not say which other tabs there are, and has no windows.
  if (window !== undefined) {
    const others = await browser.tabs.query({ windowId: window });
    if (others.length === 1) await browser.tabs.create({ windowId: window });
  }
  await browser.tabs.remove(id);
}
