import browser from 'webextension-polyfill';
import { startedKey as key } from '../storage-keys.ts';

/** Whether everything was brought in line since the browser started and Ebb was turned on; no where that can't be read. */
export async function isStarted(): Promise<boolean> {
  try {
    return (await browser.storage.session.get(key))[key] === true;
  } catch {
    return false;
  }
}

/** Notes that it was. Where it can't be noted it is done again. */
export async function noteStarted(): Promise<void> {
  await Promise.try(() => browser.storage.session.set({ [key]: true })).catch(() => undefined);
}
