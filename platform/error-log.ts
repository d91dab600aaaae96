import browser from 'webextension-polyfill';
import { browserVersion } from '../core/error-log/browser-version.ts';
import { type ErrorEntry, errorEntry, type Part } from '../core/error-log/error-entry.ts';
import { addErrors, parseErrorLog } from '../core/error-log/error-log.ts';
import { inTime } from './in-time.ts';
import { errorLogKey as key } from './storage-keys.ts';
import { version } from './version.ts';

/** What happened here and isn't in the storage yet. Of a flood the newest are kept, in one write. */
let pending: ErrorEntry[] = [];
let writing = false;
let here: Part = 'background';

/**
 * Says which part of Ebb this is, and notes what nobody catches from now on.
 * @param scope where errors that nobody catches are heard of: the global object
 */
export function logUncaughtErrors(part: Part, scope: EventTarget = globalThis): void {
  here = part;
  scope.addEventListener('error', (event) => {
    // A resource that didn't load says so by the same name, without an error.
    if ('error' in event && event.error) logError('uncaught', event.error);
  });
  scope.addEventListener('unhandledrejection', (event) => {
    logError('uncaught', 'reason' in event ? event.reason : undefined);
  });
}

/**
 * Notes an error, and prints it to the console as it is. It never throws, and nobody waits for it.
 * @param doing what was being done, a name that the code gives; nothing of anybody's may be in it
 */
export function logError(doing: string, thrown: unknown): void {
  console.error(thrown);
  try {
    pending = addErrors(pending, [entryOf(doing, thrown)]);
  } catch {
    // Without the browser's word on where Ebb is it can't be told what of an error is anybody's.
    return;
  }
  if (!writing) void write();
}

function entryOf(doing: string, thrown: unknown): ErrorEntry {
  return errorEntry(thrown, {
    at: Date.now(),
    part: here,
    doing,
    origin: browser.runtime.getURL(''),
    browser: browserVersion(navigator.userAgent),
    ebb: version(),
  });
}

/** The errors that are noted, oldest first. Rejects when the storage can't be read. */
export async function readErrorLog(): Promise<ErrorEntry[]> {
  const stored = await browser.storage.local.get(key);
  return parseErrorLog(stored[key]);
}

/** Forgets them all. */
export async function emptyErrorLog(): Promise<void> {
  pending = [];
  await alone(() => browser.storage.local.remove(key));
}

async function write(): Promise<void> {
  writing = true;
  try {
    const isKept = !(await isPrivateWindow());
    while (isKept && pending.length > 0) await alone(addPending);
  } catch (error) {
    // The storage is what fails: the console has to do.
    console.error(error);
  }
  pending = [];
  writing = false;
}

async function addPending(): Promise<void> {
  const added = pending;
  pending = [];
  await browser.storage.local.set({ [key]: addErrors(await readErrorLog(), added) });
}

/** One part of Ebb at a time, so that none loses what another noted. */
function alone(change: () => Promise<void>): Promise<void> {
  return navigator.locks.request(key, () => inTime(change()));
}

/** Nothing is written of a private window. The background is in none. */
async function isPrivateWindow(): Promise<boolean> {
  if (here === 'background') return false;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}
