import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type Outgoing, outgoingSchema } from '../messages/outgoing.ts';
import { outboxPrefix } from '../storage-keys.ts';

/** Something in the outbox. */
interface Waiting {
  /** The key it lies under. */
  key: string;
  /** What was left; null when it can't be read. */
  left: Outgoing | null;
}

/** What lies in the outbox. */
export async function readOutbox(): Promise<Waiting[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key]) => key.startsWith(outboxPrefix))
    .map(([key, left]) => ({ key, left: z.catch(z.nullable(outgoingSchema), null).parse(left) }));
}

/** Takes one out. */
export async function removeFromOutbox(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}
