/**
 * Asks the browser to keep what is stored when room gets scarce. With `unlimitedStorage` Firefox says yes without
 * asking the person (tests/e2e/cleared.test.ts); in Chromium the permission itself is all, and a background has
 * no such function (https://developer.chrome.com/docs/extensions/mv3/storage-and-cookies).
 */
export async function persistStorage(): Promise<void> {
  if (import.meta.env.FIREFOX) await navigator.storage.persist();
}
