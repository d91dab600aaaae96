import browser from 'webextension-polyfill';

/** Ebb's version, as its manifest says it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Ebb's id, as stores and browser know it. */
export function extensionId(): string {
  return browser.runtime.id;
}
