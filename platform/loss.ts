import browser from 'webextension-polyfill';
import { lossKey } from './storage-keys.ts';

/** Notes that the browser had cleared the database, at a time in milliseconds UTC, for the person to be told. */
export async function noteLoss(at: number): Promise<void> {
  await browser.storage.local.set({ [lossKey]: at });
}

/** Whether there was a loss that the person hasn't put away yet; not where that can't be read. */
export async function hasLoss(): Promise<boolean> {
  const stored = await browser.storage.local.get(lossKey).catch(() => undefined);
  return typeof stored?.[lossKey] === 'number';
}

/** The person knows of the loss. */
export async function forgetLoss(): Promise<void> {
  await browser.storage.local.remove(lossKey);
}
