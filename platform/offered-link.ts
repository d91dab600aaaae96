import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { offeredLinkKey as key } from './storage-keys.ts';

/**
 * Hands a link to the list. By way of memory: in the page's address it would lie in the browser's
 * history, handle and all.
 */
export async function offerLink(link: string): Promise<void> {
  await browser.storage.session.set({ [key]: link });
}

/** Takes the link that was handed over, once; null when there is none. */
export async function takeOfferedLink(): Promise<string | null> {
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return z.nullable(z.string()).parse(stored[key] ?? null);
}
