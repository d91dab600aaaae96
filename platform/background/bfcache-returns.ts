import browser from 'webextension-polyfill';
import { clockTolerance } from '../../core/calendar/clock-seen.ts';
import { listedAtKey as key } from '../storage-keys.ts';

/** How long a browser keeps a page that was left (tests/e2e/kept-pages.test.ts), milliseconds. */
const keptFor = (import.meta.env.FIREFOX ? 30 : 10) * 60_000;
const missed = 'missed';

type Hear = Parameters<typeof browser.tabs.onUpdated.addListener>[0];
let tell: ((tab?: number) => void) | undefined;
let heardFromStart = false;

/**
 * Hears of tabs that show another page; gives the tab's id, or none when it may have been any. It listens
 * only while pages without Ebb may return from the back/forward cache, so that at other times no tab wakes
 * the background. It must be called at once when the background starts.
 */
export function onBfcacheReturn(came: (tab?: number) => void): void {
  tell = came;
  heardFromStart = !import.meta.env.FIREFOX || isRecent(localStorage.getItem(key));
  if (!heardFromStart) return;
  browser.tabs.onUpdated.addListener(hear);
  if (import.meta.env.FIREFOX) catchUp();
  void stopInTime().catch(() => undefined);
}

/** Begins to listen: from now on pages may return that were cached before. */
export async function expectBfcacheReturns(): Promise<void> {
  browser.tabs.onUpdated.addListener(hear);
  const now = Date.now();
  if (import.meta.env.FIREFOX) localStorage.setItem(key, String(now));
  else await browser.storage.session.set({ [key]: now });
  if (!heardFromStart) browser.runtime.onSuspend.addListener(wakeAtOnce);
}

const hear: Hear = async (tab, { url }) => {
  if (url !== undefined && (await stopInTime())) tell?.(tab);
};

/** Stops listening when no such page can be cached any more. Gives whether one can. */
async function stopInTime(): Promise<boolean> {
  const recent = await isExpected().catch(() => true);
  if (!recent) browser.tabs.onUpdated.removeListener(hear);
  return recent;
}

async function isExpected(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return isRecent(localStorage.getItem(key));
  return isRecent((await browser.storage.session.get(key))[key]);
}

function isRecent(time: unknown): boolean {
  const age = Date.now() - Number(time ?? 0);
  // One that lies ahead: the clock was set back.
  return age < keptFor && age > -clockTolerance;
}

/**
 * Firefox wakes a background only for events that had a listener at its start, so it is started once more
 * (tests/e2e/firefox/woken-after-listing.test.ts).
 */
function wakeAtOnce(): void {
  localStorage.setItem(missed, 'maybe');
  void browser.alarms.create('wake', { when: Date.now() });
}

/** Catches up on tabs that changed while the background stopped and started. */
function catchUp(): void {
  if (localStorage.getItem(missed)) tell?.();
  localStorage.removeItem(missed);
}
