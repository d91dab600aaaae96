import browser from 'webextension-polyfill';
import { unfinishedChangeKey as key } from '../storage-keys.ts';

/** Notes that something is being changed that guard and scripts are made from. */
export async function noteUnfinished(): Promise<void> {
  await browser.storage.local.set({ [key]: true });
}

/** Notes that guard and scripts are in line again. */
export async function noteFinished(): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Whether a change was noted that wasn't finished. */
export async function isUnfinished(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] !== undefined;
}
