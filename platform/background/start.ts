import browser from 'webextension-polyfill';

/** Hears of being installed or updated, which forgets the registered scripts. */
export function onInstall(installed: () => void): void {
  browser.runtime.onInstalled.addListener(installed);
}

/** Hears of the browser starting. */
export function onBrowserStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
