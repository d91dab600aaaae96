import type { QuietHours, Settings } from './settings.ts';

/** Whether a stretch of the day holds at a minute after midnight. */
function holds({ from, to }: QuietHours, minute: number): boolean {
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

/** Minutes after midnight on the device's clock. `now` in milliseconds UTC, `offset` in minutes east of it. */
export function minuteOfDay(now: number, offset: number): number {
  const local = new Date(now + offset * 60_000);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** Seconds before *go on* can be pressed, at minutes after midnight on the device's clock, 0–1439. */
export function settleAt(
  { settle, quietHours }: Pick<Settings, 'settle' | 'quietHours'>,
  minute: number,
): number {
  const longer = quietHours.filter((stretch) => holds(stretch, minute)).map((s) => s.settle);
  return Math.max(settle, ...longer);
}
