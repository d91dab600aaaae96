import browser from 'webextension-polyfill';

/** Ebb's version, as its manifest says it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
