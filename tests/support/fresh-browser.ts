import { onTestFinished, vi } from 'vitest';
import { clearBrowser } from './clear-browser.ts';

/** A browser in which Ebb has just been installed, at a time (an ISO date), for one test. */
export async function freshBrowser(now = '2026-11-18T12:00:00Z') {
  // Only the date: the database in memory waits for its turns by the other timers.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  onTestFinished(() => void vi.useRealTimers());
  return clearBrowser();
}
