/** A calendar day as it was on somebody's clock, `YYYY-MM-DD`; no time zone belongs to it. */
export type LocalDay = string;

const msPerDay = 86_400_000;

/** When something was: milliseconds UTC, and minutes east of UTC on the device's clock then. */
export interface LocalInstant {
  /** Milliseconds UTC. */
  at: number;
  /** Minutes east of UTC. */
  offset: number;
}

/** The local day of an instant, from its own offset alone, so that travel and clock changes don't move it. */
export function localDay(instant: LocalInstant): LocalDay {
  return dayFromNumber(localDayNumber(instant));
}

/** The local day of an instant, as days since 1970-01-01. */
export function localDayNumber({ at, offset }: LocalInstant): number {
  return Math.floor((at + offset * 60_000) / msPerDay);
}

/** The hour on the clock at an instant, 0–23. */
export function localHour({ at, offset }: LocalInstant): number {
  return Math.floor((((at + offset * 60_000) % msPerDay) + msPerDay) / 3_600_000) % 24;
}

/** Days since 1970-01-01 of a calendar day. */
export function dayNumber(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

/** Days that were written out before: years of moments share few days, and writing one out is slow. */
const written = new Map<number, LocalDay>();

/** The calendar day that is so many days after 1970-01-01. */
export function dayFromNumber(number: number): LocalDay {
  const known = written.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * msPerDay).toISOString().slice(0, 10);
  written.set(number, day);
  return day;
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: LocalDay, days: number): LocalDay {
  return dayFromNumber(dayNumber(day) + days);
}

/** ISO weekday of a calendar day: 1 Monday … 7 Sunday. */
export function weekdayOf(day: LocalDay): number {
  return weekdayOfNumber(dayNumber(day));
}

/** ISO weekday, 1 Monday … 7 Sunday, of a day given as days since 1970-01-01 (a Thursday). */
export function weekdayOfNumber(number: number): number {
  return modulo(number + 3, 7) + 1;
}

/** Reads `YYYY-MM-DD` as typed in an address; null when it is no real day between 1970 and 9999. */
export function parseLocalDay(text: string): LocalDay | null {
  if (!/^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\d$/.test(text)) return null;
  const number = dayNumber(text);
  return Number.isFinite(number) && dayFromNumber(number) === text ? text : null;
}

/** A remainder that is never negative. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
