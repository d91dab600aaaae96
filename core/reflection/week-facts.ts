import { type LocalDay, localDay, localHour } from '../calendar/local-day.ts';
import { daysOfWeek } from '../calendar/week.ts';
import { type Counted, count, eachOnce, groupBy } from '../moments/count.ts';
import type { Intention, Moment } from '../moments/moment.ts';
import { datesOn, type HardDate } from '../people/hard-date.ts';

/** One day of a week. */
export interface DayFacts extends Counted {
  /** Which day. */
  day: LocalDay;
  /** Whether it is over, going on, or still to come; one still to come is drawn as nothing, not as zero. */
  when: 'past' | 'today' | 'future';
  /** Whether all pauses were off for some of it. */
  snoozed: boolean;
  /** Whether it was before Ebb was first used. */
  before: boolean;
}

/** What a week was, nothing said about it yet. Every list is in order of time. */
export interface WeekFacts extends Counted {
  /** The week's first day. */
  week: LocalDay;
  /** Its seven days, first day first. */
  days: DayFacts[];
  /** Whether it is over, going on, or still to come. */
  when: 'past' | 'running' | 'future';
  /** Whether Ebb was first used in it. */
  first: boolean;
  /** The hour of the clock (0–23) in which most pauses began; null when no hour stands out. */
  hour: Group<number> | null;
  /** The day with most pauses; null when no day stands out. */
  day: Group<LocalDay> | null;
  /** Days that are over, with Ebb on and without a pause or an urge. */
  quietDays: LocalDay[];
  /** Days on which all pauses were off for a while. */
  snoozedDays: LocalDay[];
  /** Names of the hard dates in it, in the order of the days. */
  hardDates: string[];
  /** Pauses by id of the site, most first. */
  sites: Group<string>[];
  /** Pauses by what was hoped for, where said, most first. */
  intentions: Group<Intention>[];
  /** Pauses by how it felt afterwards, where said. */
  after: Record<'lighter' | 'same' | 'heavier', Moment[]>;
}

/** Moments that have something in common. */
interface Group<K> {
  /** What they have in common. */
  key: K;
  /** The moments, in order of time. */
  moments: Moment[];
}

/** What a week's facts are made from. */
export interface WeekSource {
  /** The week's first day. */
  week: LocalDay;
  /** Moments; those of other weeks are left aside, one that comes twice counts once. */
  moments: readonly Moment[];
  /** The local day it is now. */
  today: LocalDay;
  /** Local days on which all pauses were off for some time (see `snoozedDays`). */
  snoozed: ReadonlySet<LocalDay>;
  /** The local day Ebb was first used; null when not known. */
  began: LocalDay | null;
  /** Hard dates of those listed; none when left out. */
  hardDates?: readonly HardDate[];
}

/** Sorts moments into a week's facts. */
export function weekFacts(source: WeekSource): WeekFacts {
  const { week, today, began } = source;
  const dates = daysOfWeek(week);
  const byDay = groupBy(eachOnce(source.moments), localDay);
  const days = dates.map((day) => dayFacts(day, byDay.get(day) ?? [], source));
  const counted = count(days.flatMap(({ day }) => byDay.get(day) ?? []));
  const last = dates[6] ?? week;
  return {
    ...counted,
    week,
    days,
    when: last < today ? 'past' : week <= today ? 'running' : 'future',
    first: began !== null && began >= week && began <= last,
    hour: standsOut(groupBy(counted.pauses, localHour)),
    day: standsOut(groupBy(counted.pauses, localDay)),
    quietDays: days.filter(isQuiet).map(({ day }) => day),
    snoozedDays: days.filter((day) => day.snoozed && day.when !== 'future').map(({ day }) => day),
    hardDates: datesOn(source.hardDates ?? [], dates).map(({ name }) => name),
    sites: mostFirst(groupBy(counted.pauses, ({ site }) => site)),
    intentions: mostFirst(groupBy(counted.pauses, ({ intention }) => intention)),
    after: {
      lighter: counted.pauses.filter(({ after }) => after === 'lighter'),
      same: counted.pauses.filter(({ after }) => after === 'same'),
      heavier: counted.pauses.filter(({ after }) => after === 'heavier'),
    },
  };
}

function dayFacts(day: LocalDay, moments: Moment[], source: WeekSource): DayFacts {
  const { today, snoozed, began } = source;
  return {
    ...count(moments),
    day,
    when: day < today ? 'past' : day === today ? 'today' : 'future',
    snoozed: snoozed.has(day),
    before: began !== null && day < began,
  };
}

function isQuiet({ when, snoozed, before, pauses, urges }: DayFacts): boolean {
  return when === 'past' && !snoozed && !before && pauses.length + urges.length === 0;
}

/** The largest group, if it holds at least two moments and no other is as large. */
function standsOut<K>(groups: Map<K, Moment[]>): Group<K> | null {
  const [most, second] = mostFirst(groups);
  if (!most || most.moments.length < 2) return null;
  return second && second.moments.length === most.moments.length ? null : most;
}

/** Groups by size, largest first; equal ones stay in order of first appearance. */
function mostFirst<K>(groups: Map<K, Moment[]>): Group<K>[] {
  return [...groups]
    .map(([key, moments]) => ({ key, moments }))
    .sort((a, b) => b.moments.length - a.moments.length);
}
