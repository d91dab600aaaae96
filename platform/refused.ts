import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { refusedKey, turnedAwayKey } from './storage-keys.ts';

const patternsSchema = z.catch(z.array(z.string()), []);

/** Match patterns of listed pages that this browser refuses scripts for; none where that can't be read. */
export function readRefused(): Promise<string[]> {
  return read(refusedKey);
}

/** Remembers which they are, if they are others. */
export function writeRefused(patterns: readonly string[]): Promise<void> {
  return write(refusedKey, patterns);
}

/** Match patterns of sites where a script was tried last, and not let in; none where that can't be read. */
export function readTurnedAway(): Promise<string[]> {
  return read(turnedAwayKey);
}

/** Remembers of the match patterns of a site whether a script was let in there, if that is another than before. */
export async function noteLetIn(patterns: readonly string[], isLetIn: boolean): Promise<void> {
  const others = (await readTurnedAway()).filter((pattern) => !patterns.includes(pattern));
  await write(turnedAwayKey, isLetIn ? others : [...others, ...patterns]);
}

/** Forgets the others: of the match patterns of sites where a script was tried only these stay. */
export async function keepTurnedAway(patterns: readonly string[]): Promise<void> {
  const known = await readTurnedAway();
  await write(
    turnedAwayKey,
    known.filter((pattern) => patterns.includes(pattern)),
  );
}

async function read(key: string): Promise<string[]> {
  const stored = await Promise.try(() => browser.storage.local.get(key)).catch(() => undefined);
  return patternsSchema.parse(stored?.[key]);
}

async function write(key: string, patterns: readonly string[]): Promise<void> {
  const wanted = [...new Set(patterns)].sort();
  if (wanted.join() === (await read(key)).join()) return;
  if (wanted.length > 0) await browser.storage.local.set({ [key]: wanted });
  else await browser.storage.local.remove(key);
}
