import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { invitationNotifiedKey as key } from '../storage-keys.ts';

/** When an invitation was last notified, milliseconds UTC; 0 when none was. */
export async function readInvitationNotifiedAt(): Promise<number> {
  const stored = await browser.storage.local.get(key);
  return z.catch(z.number(), 0).parse(stored[key]);
}

/** Keeps when an invitation was notified, milliseconds UTC; null forgets it. */
export async function writeInvitationNotifiedAt(at: number | null): Promise<void> {
  if (at !== null) await browser.storage.local.set({ [key]: at });
  else if ((await readInvitationNotifiedAt()) !== 0) await browser.storage.local.remove(key);
}
