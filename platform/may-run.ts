import browser from 'webextension-polyfill';

/**
 * Whether this browser lets a script of Ebb's run in the page that a tab shows, found out by trying. Yes where that
 * can't be told, as when the page couldn't be loaded.
 */
export async function mayRunIn(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => true,
      injectImmediately: true,
    });
    return true;
  } catch (error) {
    return /error page|No tab/.test(String(error));
  }
}
