import browser from 'webextension-polyfill';
import { exitSaidKey } from './storage-keys.ts';

/** Whether the quick exit was explained where it is met first, in the popup. Where that can't be read, it was. */
export async function isExitSaid(): Promise<boolean> {
  const stored = await browser.storage.local
    .get(exitSaidKey)
    .catch(() => ({ [exitSaidKey]: true }));
  return stored[exitSaidKey] === true;
}

/** Notes that it was explained: once is enough. */
export async function noteExitSaid(): Promise<void> {
  await browser.storage.local.set({ [exitSaidKey]: true });
}
