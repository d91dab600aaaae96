import browser from 'webextension-polyfill';

/** Forgets what is noted beside the database: which pause came to which tab, then the guard, the outbox and the rest. */
export async function clearNotes(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
