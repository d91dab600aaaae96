import type { LocalDay } from '../calendar/local-day.ts';
import type { Intention, Moment } from '../moments/moment.ts';

/** Every sentence a week can say, by key, with the values it stands on. The words are in the locale. */
export interface SentenceValues {
  /** Pauses in a week that is over. */
  pauses: { count: number };
  /** Pauses so far in the week that is going on. */
  pausesSoFar: { count: number };
  /** Pauses that ended with *not now*. */
  turnedBack: { count: number };
  /** Pauses that ended with *go on*. */
  wentOn: { count: number };
  /** Pauses in which nothing was chosen. */
  left: { count: number };
  /** Pauses asked for without a page. */
  urges: { count: number };
  /** The hour of the clock (0–23) most began in, how many, of how many. */
  hour: { hour: number; count: number; of: number };
  /** The day with most, and how many. */
  day: { day: LocalDay; count: number };
  /** Days that are over, without a pause. */
  quietDays: { days: LocalDay[] };
  /** All pauses were on one site. */
  onlySite: { site: string };
  /** The site with most, how many, of how many. */
  mostSite: { site: string; count: number; of: number };
  /** What was hoped for most, how often, of how many times it was said. */
  intention: { intention: Intention; count: number; of: number };
  /** How it felt afterwards, where said. */
  after: { lighter: number; same: number; heavier: number };
  /** Pauses in the week before. */
  weekBefore: { count: number };
  /** The usual: median of so many weeks before. */
  usual: { count: number; weeks: number };
  /** The first week there is. */
  firstWeek: Record<string, never>;
  /** Days on which all pauses were off for a while. */
  snoozed: { count: number };
  /** Hard dates were in the week, by the names they have. */
  hardDates: { names: string[] };
  /** Most pauses were late: from ten in the evening until four. */
  late: { count: number; of: number };
  /** Several pauses within one hour. */
  together: { count: number; day: LocalDay };
  /** Something was hoped for, and it was said that the look did not give it. */
  notThere: { count: number; of: number };
  /** Most pauses were on Saturday or Sunday. */
  weekend: { count: number; of: number };
}

/** Which sentence. */
export type SentenceKey = keyof SentenceValues;

/** One sentence, not yet in words: true of exactly the moments it names. */
export type Sentence<K extends SentenceKey = SentenceKey> = {
  [P in K]: {
    /** Which sentence. */
    key: P;
    /** The numbers and names in it. */
    values: SentenceValues[P];
    /** Ids of the moments it stands on; empty when it stands on their absence. */
    momentIds: string[];
  };
}[K];

/** A sentence with the moments it stands on. */
export function sentence<K extends SentenceKey>(
  key: K,
  values: SentenceValues[K],
  moments: readonly Moment[],
): { key: K; values: SentenceValues[K]; momentIds: string[] } {
  return { key, values, momentIds: moments.map(({ id }) => id) };
}
