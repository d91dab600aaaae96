import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import {
  type ClockLook,
  type ClockSeen,
  clockSeenSchema,
  lookAtClock,
} from '../../core/calendar/clock-seen.ts';
import { logError } from '../error-log.ts';
import { clockKeptKey as keptKey, clockSeenKey as key } from '../storage-keys.ts';

/** How exactly the clock is kept beyond the session, milliseconds: what is written often stays on the disk as often. */
const exactly = 30_000;

/**
 * Reads the clock, and compares it with how it was last kept since the browser started, or before; with nothing where
 * that can't be read.
 */
export async function readClock(): Promise<ClockLook> {
  const stored = await Promise.try(() => browser.storage.session.get(key)).catch(() => undefined);
  const last = clockSeenSchema.safeParse(stored?.[key]).data;
  return lookAtClock(last, clock(), last ? undefined : await readKept());
}

/**
 * Keeps what the clock says now, once everything is in line with it.
 * @param lasts whether something lasts, so that it is kept beyond the browser's session too; unless told that stays as it is
 */
export async function keepClock(lasts?: boolean): Promise<void> {
  const now = clock();
  await browser.storage.session.set({ [key]: now });
  // On a full disk it can't be kept, and nothing waits for it.
  if (lasts !== undefined)
    await writeKept(lasts ? now.at : undefined).catch((reason) => logError('keep clock', reason));
}

async function readKept(): Promise<number | undefined> {
  const stored = await Promise.try(() => browser.storage.local.get(keptKey)).catch(() => undefined);
  return z.number().safeParse(stored?.[keptKey]).data;
}

async function writeKept(at: number | undefined): Promise<void> {
  const kept = await readKept();
  if (at === undefined && kept !== undefined) await browser.storage.local.remove(keptKey);
  if (at === undefined || Math.abs(at - (kept ?? 0)) < exactly) return;
  await browser.storage.local.set({ [keptKey]: at });
}

function clock(): ClockSeen {
  return { at: Date.now(), elapsed: performance.now(), run: performance.timeOrigin };
}
