import browser from 'webextension-polyfill';

/** The alarm of the next time that something ends or comes. (Firefox's `wake` is for being awake only.) */
const name = 'next';

/** Firefox doesn't count the time a computer is asleep; it is asked to look at the clock this often. */
const longest = 15 * 60_000;

/**
 * Wakes the background at `at` (milliseconds UTC), or never when null. Browsers round up to half a
 * minute. In Firefox it may wake earlier too; setting the alarm again then costs nothing.
 */
export async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: soonEnough(at) });
}

function soonEnough(at: number): number {
  return import.meta.env.FIREFOX ? Math.min(at, Date.now() + longest) : at;
}

/** Hears of the alarm. */
export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
}
