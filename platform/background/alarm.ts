import browser, { type Alarms } from 'webextension-polyfill';

/** The alarm of the next time that something ends or comes. (The alarm `wake` only starts the background.) */
const name = 'next';

/** The alarm by which the clock is read again and again, while something lasts or is to come. */
const clockName = 'clock';

/**
 * How often the clock is looked at in Firefox, milliseconds: its alarms don't count the time a computer sleeps
 * (https://github.com/w3c/webextensions/issues/433).
 */
const longest = 15 * 60_000;

/**
 * Wakes the background at `at` (milliseconds UTC), or never when null. Browsers round up to half a
 * minute. It may wake earlier too; setting the alarm again then costs nothing.
 */
export async function setAlarm(at: number | null): Promise<void> {
  const known = await readAlarm(name);
  if (at === null) {
    if (known !== null) await browser.alarms.clear(name);
    return;
  }
  const when = soonEnough(at);
  if (known?.scheduledTime !== when) await browser.alarms.create(name, { when });
}

/** Clears every alarm there is. */
export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}

function soonEnough(at: number): number {
  return import.meta.env.FIREFOX ? Math.min(at, Date.now() + longest) : at;
}

/** Has the clock read every so many minutes; null when nobody needs to know whether it was set. */
export async function watchClock(minutes: number | null): Promise<void> {
  const known = await readAlarm(clockName);
  if (known !== undefined && known?.periodInMinutes === (minutes ?? undefined)) return;
  if (minutes === null) await browser.alarms.clear(clockName);
  else await browser.alarms.create(clockName, { periodInMinutes: minutes });
}

/** An alarm that is set; null when it isn't, undefined when that can't be told, and it is set anew. */
async function readAlarm(wanted: string): Promise<Alarms.Alarm | null | undefined> {
  try {
    return (await browser.alarms.get(wanted)) ?? null;
  } catch {
    return undefined;
  }
}

/** Hears of the alarm, and of each time that the clock is to be read. */
export function onAlarm(ring: () => void, readClock: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
    else if (alarm.name === clockName) readClock();
  });
}
