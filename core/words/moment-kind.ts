import type { Feeling } from '../moments/feelings.ts';
import type { Intention, Moment } from '../moments/moment.ts';
import type { Occasion } from '../moments/occasions.ts';
import { firstWeeks } from '../people/ending.ts';
import { isNearDay } from '../people/hard-date.ts';
import type { Person } from '../people/person.ts';
import type { MomentKind } from './passage.ts';
import { dawn, isNight, isReopened } from './time-limits.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** As long as must have passed for a day to come round again, days. */
const mostOfAYear = 300;

/** What a person said of a moment; null for what they didn't say. */
export interface Stated {
  /** What they hoped for. */
  intention: Intention | null;
  /** How it was. */
  feeling: Feeling | null;
  /** What they said is so in this hour; absent counts as not said. */
  occasion?: Occasion | null | undefined;
}

/** What the kinds of a moment are read from. */
export interface MomentFacts {
  /** Who it is about. */
  person: Person;
  /** Moments of any person, in any order; only those before `now` are looked at. */
  recent: readonly Moment[];
  /** The time, milliseconds UTC. */
  now: number;
  /** Minutes east of UTC on the device's clock. */
  offset: number;
  /** What they said; what they said a while ago counts as well as what they say now. */
  stated: Stated;
}

const byFeeling: Partial<Record<Feeling, MomentKind>> = {
  angry: 'anger',
  numb: 'numbness',
  relieved: 'relief',
  lonely: 'loneliness',
  longing: 'missing',
};

const byIntention: Partial<Record<Intention, MomentKind>> = {
  answer: 'wanting-answers',
  fix: 'fixing',
  facts: 'wanting-answers',
  wellbeing: 'wanting-answers',
  newcomer: 'wanting-answers',
  proof: 'wanting-answers',
  missing: 'missing',
  closeness: 'loneliness',
  wanted: 'loneliness',
  habit: 'habit',
};

/** Gives every kind of moment that holds now. */
export function momentKindsOf(facts: MomentFacts): Set<MomentKind> {
  const { person, now, offset, stated } = facts;
  const kinds = new Set<MomentKind>(lookKinds(facts));
  const said = [
    stated.feeling && byFeeling[stated.feeling],
    stated.intention && byIntention[stated.intention],
  ];
  for (const kind of said) if (kind) kinds.add(kind);
  if (person.someoneNew && person.endedBy !== 'died') kinds.add('someone-new');
  if (person.staysInTouch) kinds.add('staying-in-touch');
  if (isNight(localHour(now, offset))) kinds.add('late-night');
  if (phaseOf(person, now, offset) === 'first-weeks') kinds.add('first-weeks');
  if (isAnniversary(person.endedOn, now, offset)) kinds.add('anniversary');
  if (person.hardDates.some(({ day }) => isNearDay(day, { at: now, offset })))
    kinds.add('hard-date');
  return kinds;
}

/** Kinds that follow from earlier pauses for the same person: reopened, after looking again. */
function* lookKinds({ person, recent, now, offset }: MomentFacts): Generator<MomentKind> {
  const today = wakingDay(now, offset);
  for (const moment of recent) {
    if (moment.person !== person.id || moment.at >= now || now - moment.at > day) continue;
    if (isReopened(moment, now)) yield 'reopened';
    if (moment.choice === 'went-on' && wakingDay(moment.at, offset) === today)
      yield 'after-looking-again';
  }
}

/** The local hour, 0–23, at a time (milliseconds UTC) and an offset (minutes east of UTC). */
export function localHour(at: number, offset: number): number {
  return new Date(at + offset * minute).getUTCHours();
}

/** A number for each day as it is lived, from dawn to dawn. */
function wakingDay(at: number, offset: number): number {
  return Math.floor((at + offset * minute - dawn * hour) / day);
}

/** A number for each calendar day, local. */
function calendarDay(at: number, offset: number): number {
  return Math.floor((at + offset * minute) / day);
}

/**
 * How far along it is. Without a date it is `unknown` until the first weeks since they were listed
 * are over, as it may be either.
 */
export function phaseOf(
  person: Person,
  now: number,
  offset: number,
): 'first-weeks' | 'unknown' | 'later' {
  const since = person.endedOn
    ? Date.parse(person.endedOn) / day
    : calendarDay(person.addedAt, offset);
  if (calendarDay(now, offset) - since >= firstWeeks) return 'later';
  return person.endedOn ? 'first-weeks' : 'unknown';
}

/** Whether the day it ended is near in the calendar, and about a year or more ago. */
function isAnniversary(endedOn: string | null, now: number, offset: number): boolean {
  if (endedOn === null || calendarDay(now, offset) - Date.parse(endedOn) / day < mostOfAYear) {
    return false;
  }
  return isNearDay(endedOn.slice(5), { at: now, offset });
}
