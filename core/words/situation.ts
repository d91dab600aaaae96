import { type Audience, endedInWords, fitsEnding, type Side } from '../people/ending.ts';
import { noContactWith } from '../people/no-contact.ts';
import type { Person } from '../people/person.ts';
import { wasHarmed } from '../people/was-harmed.ts';
import type { Settings } from '../settings/settings.ts';
import type { Stated } from './moment-kind.ts';
import { isAvoided, isStated } from './moment-themes.ts';
import type { PageKind } from './page-kinds.ts';
import type { MomentKind, Passage } from './passage.ts';
import { isEvening } from './time-limits.ts';

/** What a passage must fit. */
export interface Situation {
  /** Kinds of moment that hold. */
  kinds: ReadonlySet<MomentKind>;
  /** Whether only a line is wanted: soon after another pause, or as a pass ends. */
  brief: boolean;
  /** How far along it is. */
  phase: 'first-weeks' | 'unknown' | 'later';
  /** Who it is about. */
  person: Person;
  /** What the person said. */
  stated: Stated;
  /** What kind of page it is before, where that is told apart. */
  page?: PageKind | undefined;
  /** Passages and themes they don't want. */
  settings: Pick<Settings, 'mutedPassages' | 'mutedThemes' | 'askedFor'>;
}

/** Whether a passage may be shown at all. These rules are never relaxed. */
export function suits(passage: Passage, situation: Situation): boolean {
  return (
    suitsPerson(passage, situation.person) &&
    suitsTime(passage, situation) &&
    suitsMoment(passage, situation) &&
    isAskedFor(passage, situation.settings) &&
    !situation.settings.mutedPassages.includes(passage.id) &&
    !situation.settings.mutedThemes.includes(passage.theme)
  );
}

function suitsPerson(passage: Passage, person: Person): boolean {
  const { stances, circumstances } = passage;
  if (stances.length > 0 && !stances.includes(person.stance)) return false;
  if (!circumstances.every((one) => person.circumstances.includes(one))) return false;
  if (passage.noContact === (noContactWith(person) ? 'never' : 'only')) return false;
  return standsOnTrueGround(passage, person);
}

/** Whether words take nothing for granted that isn't so, or isn't known, and are right for someone who was hurt. */
export function standsOnTrueGround(
  { hurt, assumes, ...audience }: Audience & Pick<Passage, 'hurt' | 'assumes'>,
  person: Person,
): boolean {
  if (wasHarmed(person) && !hurt) return false;
  if (assumes.includes('an-end') && !endedInWords(person)) return false;
  if (assumes.includes('no-contact') && person.staysInTouch) return false;
  return fitsEnding(audience, person.endedBy);
}

function isAskedFor({ asked }: Passage, settings: Situation['settings']): boolean {
  return asked === undefined || settings.askedFor.includes(asked);
}

function suitsTime({ from }: Passage, { phase }: Situation): boolean {
  return from === 'any' || from === phase;
}

function suitsMoment(passage: Passage, situation: Situation): boolean {
  const { needs, intentions, occasions, pages, length, theme } = passage;
  const { kinds, brief, stated } = situation;
  if (intentions.length > 0 && !intentions.some((one) => one === stated.intention)) return false;
  if (occasions.length > 0 && !occasions.some((one) => one === stated.occasion)) return false;
  if (pages.length > 0 && !pages.some((one) => one === situation.page)) return false;
  if (!needs.every((kind) => kinds.has(kind))) return false;
  if (brief && length !== 'line') return false;
  if (theme === 'relief' && !mayBeRelieved(situation)) return false;
  return !isAvoided(passage, kinds);
}

/** Relief is spoken of when it was said; else only to the one who left, not early, not when lonely. */
function mayBeRelieved({ kinds, person }: Situation): boolean {
  if (kinds.has('relief')) return true;
  return person.endedBy === 'me' && !kinds.has('first-weeks') && !kinds.has('loneliness');
}

const rareSides: ReadonlySet<Side> = new Set(['faded', 'never-official', 'died']);

/** Whether words are written for an ending that most words aren't about. */
export function isForRareEnding({ fits }: Pick<Passage, 'fits'>): boolean {
  return fits.some((side) => rareSides.has(side));
}

/** Whether words are for what someone said or asked for, which most words aren't about. */
function isForWhatWasSaid(passage: Passage): boolean {
  const { circumstances, intentions, occasions, asked, noContact } = passage;
  return (
    [circumstances, intentions, occasions].some((each) => each.length > 0) ||
    asked !== undefined ||
    noContact === 'only'
  );
}

/** How likely a passage is beside the others, 1 or more: by feeling, moment, ending, stance and hour. */
export function weigh(passage: Passage, situation: Situation, localHour: number): number {
  const { kinds, person, stated } = situation;
  const fitting = passage.moments.filter((kind) => kinds.has(kind));
  const answersFeeling =
    fitting.some(isStated) ||
    (stated.feeling !== null && passage.feelings.includes(stated.feeling));
  return (
    (answersFeeling ? 4 : 1) *
    (fitting.some((kind) => !isStated(kind)) ? 3 : 1) *
    (isForRareEnding(passage) || isForWhatWasSaid(passage) ? 2 : 1) *
    (passage.stances.includes(person.stance) ? 2 : 1) *
    (isEvening(localHour) && passage.moments.includes('late-night') ? 1.5 : 1)
  );
}
