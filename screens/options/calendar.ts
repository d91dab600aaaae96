import { type LocalDay, localDay } from '../../core/calendar/local-day.ts';
import { weekStartOf } from '../../core/calendar/week-start.ts';
import { offsetAt } from '../../platform/clock.ts';
import type { OptionsState } from './load-options.ts';

/** The local day of a time (milliseconds UTC), on this device's clock. */
export function dayOnThisClock(at: number): LocalDay {
  return localDay({ at, offset: offsetAt(at) });
}

/** First day of the week as the person set it, or as their language has it; ISO, 1 Monday … 7 Sunday. */
export function firstWeekday({ settings }: OptionsState): number {
  return settings.weekStart ?? weekStartOf(navigator.language);
}
