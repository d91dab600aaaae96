import { i18n } from '#i18n';
import { dayNumber, type LocalDay, type LocalInstant } from '../../core/calendar/local-day.ts';
import { wordsLanguage } from '../ui/digits.ts';

const msPerDay = 86_400_000;
const msPerHour = 3_600_000;

/** The name of a day's weekday: `Tuesday`, or `Tue` when short. */
export function weekdayName(day: LocalDay, weekday: 'long' | 'short' | 'narrow' = 'long'): string {
  return format({ weekday }).format(midnight(day));
}

/** The name of an ISO weekday, 1 Monday … 7 Sunday. */
export function isoWeekdayName(weekday: number, width: 'long' | 'short' = 'long'): string {
  // 5 January 1970 was a Monday.
  return format({ weekday: width }).format((weekday + 3) * msPerDay);
}

/** A day in full without the year: `Tuesday, 17 November`. */
export function longDay(day: LocalDay): string {
  return format({ weekday: 'long', day: 'numeric', month: 'long' }).format(midnight(day));
}

/** A day in full: `Tuesday, 17 November 2026`. */
export function fullDay(day: LocalDay): string {
  return format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    midnight(day),
  );
}

/** A day and its month: `17 November`. */
export function dayAndMonth(day: LocalDay): string {
  return format({ day: 'numeric', month: 'long' }).format(midnight(day));
}

/** A day as short as can be: `17 Nov`. */
export function shortDay(day: LocalDay): string {
  return format({ day: 'numeric', month: 'short' }).format(midnight(day));
}

/** The month a day is in: `November 2026`. */
export function monthName(day: LocalDay): string {
  return format({ month: 'long', year: 'numeric' }).format(midnight(day));
}

/** The month a day is in, short: `Nov 2026`. Two digits of a year would read as a day. */
export function shortMonth(day: LocalDay): string {
  return format({ month: 'short', year: 'numeric' }).format(midnight(day));
}

/** The month a day is in, alone and short: `Nov`. */
export function monthAlone(day: LocalDay): string {
  return format({ month: 'short' }).format(midnight(day));
}

/** The year a day is in: `2026`. */
export function yearName(day: LocalDay): string {
  return format({ year: 'numeric' }).format(midnight(day));
}

/** An hour of the clock (0–23): `9 PM`. */
export function hourName(hour: number): string {
  return format({ hour: 'numeric' }).format(hour * msPerHour);
}

/** Some days from first to last: `16 – 22 November 2026`. */
export function dayRange(first: LocalDay, last: LocalDay): string {
  return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    midnight(first),
    midnight(last),
  );
}

/** An hour of the clock (0–23) as the hour it is: `9 – 10 PM`. */
export function hourRange(hour: number): string {
  return format({ hour: 'numeric' }).formatRange(hour * msPerHour, (hour + 1) * msPerHour);
}

/** The clock at an instant, as it was there then: `9:10 PM`. */
export function clockTime({ at, offset }: LocalInstant): string {
  return format({ hour: 'numeric', minute: '2-digit' }).format(at + offset * 60_000);
}

/** A number as a letter has it: in a word if it is small, else in digits: `seven`, `2.5`. */
export function number(value: number): string {
  const word = i18n.t('week.numbers').split(' ')[value];
  if (word) return word;
  return new Intl.NumberFormat(wordsLanguage(), { maximumFractionDigits: 1 }).format(value);
}

/** A share of one as a percentage: `36%`. */
export function share(value: number): string {
  return new Intl.NumberFormat(wordsLanguage(), { style: 'percent' }).format(value);
}

/** Some words in a row: `Monday, Thursday and Friday`. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(wordsLanguage(), { type: 'conjunction' }).format(items);
}

/** Making a format costs far more than using it, and patterns name thousands of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A local day or clock is held as if it were UTC, so that no time zone moves it. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = wordsLanguage();
  const key = language + JSON.stringify(options);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

function midnight(day: LocalDay): number {
  return dayNumber(day) * msPerDay;
}
