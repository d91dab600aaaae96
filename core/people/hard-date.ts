import * as z from 'zod/mini';
import {
  dayNumber,
  type LocalDay,
  type LocalInstant,
  localDayNumber,
} from '../calendar/local-day.ts';

const msPerDay = 86_400_000;
/** How many days before and after it a date still counts. */
const around = 2;

/** A day of the year that is hard, with a name of the person's own. */
export const hardDateSchema = z.object({
  /** What they call it. */
  name: z.string().check(z.minLength(1)),
  /** The day of any year, `MM-DD`; the 29th of February is the 1st of March in years without one. */
  day: z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
});
export type HardDate = z.infer<typeof hardDateSchema>;

/** Whether a day of the year, `MM-DD`, is today or at most two days off, on the clock of that time. */
export function isNearDay(day: string, instant: LocalInstant): boolean {
  const today = localDayNumber(instant);
  const year = new Date(today * msPerDay).getUTCFullYear();
  return [year - 1, year, year + 1].some(
    (each) => Math.abs(dayNumberIn(each, day) - today) <= around,
  );
}

/** Those of some dates that fall on one of these days, each once, in the order of the days. */
export function datesOn(dates: readonly HardDate[], days: readonly LocalDay[]): HardDate[] {
  return days.flatMap((each) =>
    dates.filter(({ day }) => dayNumberIn(Number(each.slice(0, 4)), day) === dayNumber(each)),
  );
}

function dayNumberIn(year: number, day: string): number {
  const [month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / msPerDay;
}
