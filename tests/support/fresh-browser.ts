import { onTestFinished, vi } from 'vitest';
import { inTurn } from '../../background/in-turn.ts';
import { clearBrowser } from './clear-browser.ts';

/** A browser in which Ebb has just been installed, at a time (an ISO date), for one test. */
export async function freshBrowser(now = '2026-11-18T12:00:00Z') {
  // What the test before still had made is made by now.
  await inTurn(async () => undefined);
  // Only the date: the database in memory waits for its turns by the other timers.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  onTestFinished(() => void vi.useRealTimers());
  return clearBrowser();
}
