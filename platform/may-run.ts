import browser from 'webextension-polyfill';
import { inTime } from './in-time.ts';

/** How long a page may take to answer, milliseconds; one that is busy does later. */
const patience = 500;

/**
 * Whether this browser lets a script of Ebb's run in the page that a tab shows, found out by trying. Yes where that
 * can't be told, as when the page couldn't be loaded.
 */
export async function mayRunIn(tab: number): Promise<boolean> {
  try {
    const trial = browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => true,
      injectImmediately: true,
    });
    await inTime(trial, patience);
    return true;
  } catch (error) {
    // Too late is without a reason.
    return error === undefined || /error page|No tab/.test(String(error));
  }
}
