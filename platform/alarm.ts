import browser from 'webextension-polyfill';

/** The one alarm there is: the next time that something ends or comes. */
const name = 'next';

/** Wakes the background at `at` (milliseconds UTC), or never when null. Browsers round up to half a minute. */
export async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

/** Hears of the alarm. */
export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener(ring);
}
