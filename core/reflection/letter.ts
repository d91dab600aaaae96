import type { Moment } from '../moments/moment.ts';
import type { Baseline } from './baseline.ts';
import { observations } from './observations.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { WeekFacts } from './week-facts.ts';

/** What a week reads like as a whole; the page says something different in each. */
type Mood = 'paused' | 'urgesOnly' | 'empty' | 'before' | 'future';

/** A week as a letter: paragraphs of sentences, none of them empty. */
export interface Letter {
  /** What the week reads like as a whole. */
  mood: Mood;
  /** What happened. */
  happened: Sentence[];
  /** When it was. */
  when: Sentence[];
  /** Where, what for, and how it felt. */
  about: Sentence[];
  /** Two neutral observations at most. */
  noticed: Sentence[];
  /** The week beside others. */
  beside: Sentence[];
  /** What the numbers leave out. */
  notes: Sentence[];
}

/** Of fewer pauses than this none is the most common. */
const fewestForMost = 3;

/**
 * Puts a week's facts into sentences.
 * @param before the pauses of the week before, null when there was no such week
 * @param usually the usual before this week, if there is one
 */
export function letter(
  facts: WeekFacts,
  before: readonly Moment[] | null,
  usually: Baseline | null,
): Letter {
  const mood = moodOf(facts);
  return {
    mood,
    happened: happened(facts),
    when: when(facts),
    about: about(facts),
    noticed: observations(facts),
    beside: mood === 'paused' ? beside(facts, before, usually) : [],
    notes: notes(facts),
  };
}

function moodOf(facts: WeekFacts): Mood {
  if (facts.when === 'future') return 'future';
  if (facts.pauses.length > 0) return 'paused';
  if (facts.urges.length > 0) return 'urgesOnly';
  return facts.days.every(({ before }) => before) ? 'before' : 'empty';
}

function happened(facts: WeekFacts): Sentence[] {
  const total = facts.when === 'running' ? 'pausesSoFar' : 'pauses';
  return [
    ...counted(total, facts.pauses),
    ...counted('turnedBack', facts.turnedBack),
    ...counted('wentOn', facts.wentOn),
    ...counted('left', facts.left),
    ...counted('urges', facts.urges),
  ];
}

function counted(
  key: 'pauses' | 'pausesSoFar' | 'turnedBack' | 'wentOn' | 'left' | 'urges',
  moments: readonly Moment[],
): Sentence[] {
  return moments.length > 0 ? [sentence(key, { count: moments.length }, moments)] : [];
}

function when({ hour, day, quietDays, pauses }: WeekFacts): Sentence[] {
  const of = pauses.length;
  const enough = of >= fewestForMost;
  return [
    ...(hour && enough
      ? [sentence('hour', { hour: hour.key, count: hour.moments.length, of }, hour.moments)]
      : []),
    ...(day && enough
      ? [sentence('day', { day: day.key, count: day.moments.length }, day.moments)]
      : []),
    ...(quietDays.length > 0 && of > 0 ? [sentence('quietDays', { days: quietDays }, [])] : []),
  ];
}

function about(facts: WeekFacts): Sentence[] {
  return [...place(facts), ...hope(facts), ...felt(facts)];
}

function felt({ after: { lighter, same, heavier } }: WeekFacts): Sentence[] {
  const said = [...lighter, ...same, ...heavier];
  if (said.length === 0) return [];
  const values = { lighter: lighter.length, same: same.length, heavier: heavier.length };
  return [sentence('after', values, said)];
}

function place({ sites, pauses }: WeekFacts): Sentence[] {
  const [most, second] = sites;
  if (!most || pauses.length < 2) return [];
  const { key: site, moments } = most;
  if (moments.length === pauses.length) return [sentence('onlySite', { site }, moments)];
  if (second?.moments.length === moments.length) return [];
  return [sentence('mostSite', { site, count: moments.length, of: pauses.length }, moments)];
}

function hope({ intentions }: WeekFacts): Sentence[] {
  const [most, second] = intentions;
  if (!most || second?.moments.length === most.moments.length) return [];
  const { key: intention, moments } = most;
  const of = intentions.reduce((sum, group) => sum + group.moments.length, 0);
  return [sentence('intention', { intention, count: moments.length, of }, moments)];
}

function beside(
  facts: WeekFacts,
  before: readonly Moment[] | null,
  usually: Baseline | null,
): Sentence[] {
  if (facts.first) return [sentence('firstWeek', {}, [])];
  return [
    ...(before ? [sentence('weekBefore', { count: before.length }, before)] : []),
    ...(usually
      ? [
          {
            key: 'usual' as const,
            values: { count: usually.pauses, weeks: usually.weeks },
            momentIds: usually.momentIds,
          },
        ]
      : []),
  ];
}

function notes({ when, hardDates, snoozedDays }: WeekFacts): Sentence[] {
  return [
    ...(hardDates.length > 0 && when !== 'future'
      ? [sentence('hardDates', { names: hardDates }, [])]
      : []),
    ...(snoozedDays.length > 0 ? [sentence('snoozed', { count: snoozedDays.length }, [])] : []),
  ];
}
