import { type LocalDay, localDay } from '../calendar/local-day.ts';
import { isLate, mostInAnHour } from './observations.ts';
import type { WeekFacts } from './week-facts.ts';

/** The sentence a letter opens with: what kind of week it was, before any number. The words are in the locale. */
export type Opening =
  | { key: 'late' | 'everyDay' | 'mostlyQuiet' | 'mixed' | 'wish' }
  | {
      /** Everything was on one day, or much of it in one hour of it, or it was quiet from it on. */
      key: 'once' | 'oneDay' | 'oneHour' | 'quietFrom' | 'wishOn';
      /** Which day. */
      day: LocalDay;
    }
  | {
      /** There were pauses on a few days. */
      key: 'fewDays';
      /** Which days, earliest first. */
      days: LocalDay[];
    };

/** Fewer pauses than this make no kind of week; they are told by their days. */
const fewest = 4;
/** More days than this aren't named one by one. */
const mostNamed = 3;

/** What kind of week it was, the narrowest that is true of it; null when there was neither a pause nor an urge. */
export function opening(facts: WeekFacts): Opening | null {
  const { pauses, quietDays } = facts;
  const days = facts.days.filter((day) => day.pauses.length > 0).map(({ day }) => day);
  const [first] = days;
  if (first === undefined) return wish(facts);
  if (pauses.length === 1) return { key: 'once', day: first };
  if (days.length === 1) return { key: 'oneDay', day: first };
  return (
    (pauses.length >= fewest ? kindOfWeek(facts) : null) ??
    (days.length <= mostNamed ? { key: 'fewDays', days } : null) ??
    (quietDays.length > 0 ? { key: 'mixed' } : { key: 'everyDay' })
  );
}

/** A week in which someone felt like looking, and no page was asked for. */
function wish({ days }: WeekFacts): Opening | null {
  const [first, ...others] = days.filter(({ urges }) => urges.length > 0);
  if (first === undefined) return null;
  return others.length === 0 ? { key: 'wishOn', day: first.day } : { key: 'wish' };
}

function kindOfWeek(facts: WeekFacts): Opening | null {
  const { pauses, quietDays, days } = facts;
  const hour = mostInAnHour(pauses);
  const [start] = hour;
  if (start && hour.length * 2 > pauses.length) return { key: 'oneHour', day: localDay(start) };
  if (pauses.filter(isLate).length * 2 > pauses.length) return { key: 'late' };
  const quietFrom = quietToTheEnd(facts);
  if (quietFrom !== null) return { key: 'quietFrom', day: quietFrom };
  const begun = days.filter(({ when }) => when !== 'future');
  if (quietDays.length * 2 > begun.length) return { key: 'mostlyQuiet' };
  return null;
}

/** The day from which on every day that is over was quiet, if those are at least two and none is left out. */
function quietToTheEnd({ days, quietDays, when }: WeekFacts): LocalDay | null {
  const begun = days.filter((day) => day.when !== 'future');
  const last = begun.at(-1);
  if (when === 'running' && last && last.pauses.length + last.urges.length > 0) return null;
  const over = begun.filter((day) => day.when === 'past');
  const end = over.toReversed();
  const busy = end.findIndex(({ day }) => !quietDays.includes(day));
  return busy >= 2 ? (end[busy - 1]?.day ?? null) : null;
}
