import browser from 'webextension-polyfill';

/** Forgets what is noted beside the database: the guard, the outbox, and which pause came to which tab. */
export async function clearNotes(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
