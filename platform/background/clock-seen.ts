import browser from 'webextension-polyfill';
import {
  type ClockLook,
  type ClockSeen,
  clockSeenSchema,
  lookAtClock,
} from '../../core/calendar/clock-seen.ts';
import { clockSeenKey as key } from '../storage-keys.ts';

/**
 * Reads the clock, and compares it with how it was last kept since the browser started; with nothing where that
 * can't be read.
 */
export async function readClock(): Promise<ClockLook> {
  const stored = await Promise.try(() => browser.storage.session.get(key)).catch(() => undefined);
  return lookAtClock(clockSeenSchema.safeParse(stored?.[key]).data, clock());
}

/** Keeps what the clock says now, once everything is in line with it. */
export async function keepClock(): Promise<void> {
  await browser.storage.session.set({ [key]: clock() });
}

function clock(): ClockSeen {
  return { at: Date.now(), elapsed: performance.now(), run: performance.timeOrigin };
}
