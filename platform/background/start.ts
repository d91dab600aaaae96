import browser from 'webextension-polyfill';

/** Hears of being installed (`isNew`) or updated, which forgets the registered scripts. */
export function onInstall(installed: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}

/** Hears of the browser starting. */
export function onBrowserStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
