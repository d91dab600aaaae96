import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { keptAsOfKey as key } from '../storage-keys.ts';

const keptAsOfSchema = z.object({
  /** The local day on which old rows were last deleted. */
  day: z.string(),
  /** By which setting, in a word or two. */
  by: z.string(),
  /** As of which time, milliseconds UTC. */
  at: z.number(),
});
type KeptAsOf = z.infer<typeof keptAsOfSchema>;

/** When, and as of when, old rows were last deleted; undefined when they never were. */
export async function readKeptAsOf(): Promise<KeptAsOf | undefined> {
  const stored = await browser.storage.local.get(key);
  return keptAsOfSchema.safeParse(stored[key]).data;
}

/** Keeps when, and as of when, old rows were deleted. */
export async function writeKeptAsOf(asOf: KeptAsOf): Promise<void> {
  await browser.storage.local.set({ [key]: asOf });
}
