import browser from 'webextension-polyfill';
import { outboxPrefix } from '../page/outbox.ts';

/** What lies in the outbox, by key; unparsed. */
export async function readOutbox(): Promise<[string, unknown][]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(outboxPrefix));
}

/** Takes one out. */
export async function removeFromOutbox(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Hears of something new in the outbox. */
export function onOutbox(left: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const added = Object.entries(changes).some(
      ([key, { newValue }]) => key.startsWith(outboxPrefix) && newValue !== undefined,
    );
    if (added) left();
  });
}
