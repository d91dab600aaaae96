import browser from 'webextension-polyfill';
import { copyKey } from '../storage-keys.ts';

/** Forgets what is noted beside the database: the guard, the outbox and the rest. What lies in the copy's place stays. */
export async function clearNotes(): Promise<void> {
  const notes = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(notes).filter((key) => key !== copyKey));
  if (import.meta.env.FIREFOX) await writeOver(JSON.stringify(notes).length);
}

/** Forgets what is noted until the browser ends: which pause came to which tab, and whether someone was just listed. */
export async function clearSession(): Promise<void> {
  await browser.storage.session.clear();
  // Elsewhere the background has none, and the page that asked has cleared its own.
  if (import.meta.env.FIREFOX) localStorage.clear();
}

/** Forgets all that is noted, the copy too. The file is made anew with it (tests/bench/left-behind.ts). */
export async function clearAllNotes(): Promise<void> {
  await browser.storage.local.clear();
}

/** One piece of noise, bytes: half of what one call may ask for. */
const piece = 32_768;

/**
 * Firefox leaves what was removed in its file until something else is written in its place: noise is, somewhat
 * more than there was, and goes with the rest (tests/bench/left-behind.ts).
 */
async function writeOver(characters: number): Promise<void> {
  const pieces = Math.ceil((2 * characters) / piece) + 8;
  const noise = () => [...crypto.getRandomValues(new Uint16Array(piece / 2))];
  await browser.storage.local.set(
    Object.fromEntries(Array.from({ length: pieces }, (_, index) => [`noise ${index}`, noise()])),
  );
}
