import browser from 'webextension-polyfill';
import { inTime } from '../in-time.ts';
import { requireTab } from './tabs.ts';

const blank = 'about:blank';
/** How long a tab may take to show an empty page before it is closed all the same, milliseconds. */
const patience = 500;

/**
 * The quick exit: an empty page comes in front (a browser's own new tab shows what is visited most), and the tab there
 * was goes. `url` is where it is asked for.
 */
export async function quickExit(id?: number, url = ''): Promise<void> {
  await browser.tabs.create({ url: blank });
  // The popup has no tab either, and goes by itself.
  if (id === undefined && url.startsWith(browser.runtime.getURL(''))) return;
  requireTab(id);
  await emptyTab(id);
  await browser.tabs.remove(id);
}

/**
 * Has an empty page take the place of a tab's own, so that the tab shows no more than that if it is brought back.
 * Never rejects, and doesn't wait for long: whatever hinders it, the tab is to go.
 */
async function emptyTab(tabId: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const heard = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') resolve();
  };
  browser.tabs.onUpdated.addListener(heard);
  const func = () => location.replace('about:blank');
  const emptied = { target: { tabId }, func, injectImmediately: true };
  // Pages of Ebb's own let no script in, and empty themselves.
  browser.scripting.executeScript(emptied).catch(() => undefined);
  await inTime(promise, patience).catch(() => undefined);
  browser.tabs.onUpdated.removeListener(heard);
}
