import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { refusedKey as key } from './storage-keys.ts';

const refusedSchema = z.catch(z.array(z.string()), []);

/** Match patterns of listed pages that this browser refuses scripts for; none where that can't be read. */
export async function readRefused(): Promise<string[]> {
  const stored = await Promise.try(() => browser.storage.local.get(key)).catch(() => undefined);
  return refusedSchema.parse(stored?.[key]);
}

/** Remembers which they are, if they are others. */
export async function writeRefused(patterns: readonly string[]): Promise<void> {
  const wanted = [...new Set(patterns)].sort();
  if (wanted.join() === (await readRefused()).join()) return;
  if (wanted.length > 0) await browser.storage.local.set({ [key]: wanted });
  else await browser.storage.local.remove(key);
}
