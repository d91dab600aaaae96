import browser from 'webextension-polyfill';
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
    .map(([key, left]) => ({ key, left: readLeft(left) }));
}

/** Takes one out, unless another was put in its place since. */
export async function removeFromOutbox({ key, left }: Waiting): Promise<void> {
  const { [key]: now } = await browser.storage.local.get(key);
  if (JSON.stringify(readLeft(now)) === JSON.stringify(left))
    await browser.storage.local.remove(key);
}

/** The record of a pause lies there as it is, anything else as a message. */
function readLeft(left: unknown): Outgoing | null {
  const { data } = outgoingSchema.safeParse(left);
  return data ?? outgoingSchema.safeParse({ type: 'keep', data: left }).data ?? null;
}
