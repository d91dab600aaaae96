import type { Arrival, Kind, Look, Moment } from '../moments/moment.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';
import { choosePassage, restShowings } from '../words/choose-passage.ts';
import { type History, readHistory } from '../words/history.ts';
import { longerReads } from '../words/longer-reads.ts';
import { localHour, momentKindsOf, phaseOf, type Stated } from '../words/moment-kind.ts';
import { type OwnWords, ownPassageFor } from '../words/own-words.ts';
import { type Passage, passages } from '../words/passage.ts';
import { standsOnTrueGround } from '../words/situation.ts';
import { isSafetyLook, stillSaid } from '../words/time-limits.ts';
import { leadingKind, whatHelped } from '../words/what-helps.ts';
import { chooseKind, chooseLook } from './choose-kind.ts';

/** How often a page reopened within ten minutes is met with no words at all. */
const silence = 1 / 3;

/** What a pause is chosen by. */
export interface PauseFacts {
  /** Who it is about. */
  person: Person;
  /** What the person set. */
  settings: Settings;
  /** Words of their own. */
  ownWords: readonly OwnWords[];
  /** Moments of the last 60 days, of everyone listed, in any order, without the one that begins. */
  recent: readonly Moment[];
  /** The time, milliseconds UTC. */
  now: number;
  /** Minutes east of UTC on the device's clock. */
  offset: number;
  /** A number from 0 up to 1, a new one at each call. */
  random: () => number;
  /** How they came. A pass that ends is met as briefly as a page reopened. */
  arrival: Arrival;
}

/** The words of a pause; `longer` is there to read on, where there is more. */
type ShownPassage = Pick<Passage, 'id' | 'text'> & { longer?: string };

/** How a pause looks and what it says. */
export interface ChosenPause {
  /** Kind of pause. */
  kind: Kind;
  /** Which of the looks. */
  look: Look;
  /** The words, for kinds `words` and `note`; null for the other kinds, and when silence is kinder. */
  passage: ShownPassage | null;
}

/** Takes the facts; gives the kind of pause, its look and its words. Gives the same for the same. */
export function choosePause(facts: PauseFacts): ChosenPause {
  const { person, settings, random } = facts;
  const history = readHistory(facts.recent, restShowings);
  const own = ownWordsFor(facts, history);
  const kind = chooseKind({ ...facts, hasOwn: own !== undefined });
  const look = chooseLook({ settings, last: history.last, random });
  if (kind === 'note') return { kind, look, passage: own ?? null };
  const passage =
    kind === 'words' && !lookedForSafety(facts, history) ? wordsFor(facts, history) : null;
  return { kind, look, passage: passage && shown(passage, person) };
}

function shown({ id, text }: Passage, person: Person): ShownPassage {
  const longer = longerReads.get(id);
  if (!longer || !standsOnTrueGround({ ...longer, fits: [] }, person)) return { id, text };
  return { id, text, longer: longer.text };
}

/** Whether the latest choice for this person was a safety look, not long ago. */
function lookedForSafety({ person, now }: PauseFacts, { near }: History): boolean {
  return near(now).some((moment) => moment.person === person.id && isSafetyLook(moment, now));
}

/** Words of their own for this moment, if there are any. */
function ownWordsFor(facts: PauseFacts, history: History): ShownPassage | undefined {
  const { kinds } = momentOf(facts, history);
  const own = ownPassageFor(facts.ownWords, facts.person, kinds, history.shownAt);
  return own && { id: own.id, text: own.text.trim() };
}

/** What was said lately, and the kinds of moment that hold. */
function momentOf(facts: PauseFacts, history: History) {
  const near = history.near(facts.now);
  const stated = statedLately(near, facts.now);
  return { stated, kinds: momentKindsOf({ ...facts, recent: near, stated }) };
}

function wordsFor(facts: PauseFacts, history: History): Passage | null {
  const { person, settings, now, offset, random } = facts;
  const { stated, kinds } = momentOf(facts, history);
  const brief = kinds.has('reopened') || facts.arrival === 'pass-end';
  if (brief && random() < silence) return null;
  return choosePassage(passages, {
    situation: { kinds, brief, phase: phaseOf(person, now, offset), person, stated, settings },
    history,
    helps: whatHelped(history, leadingKind(kinds), facts, themeOf),
    now,
    localHour: localHour(now, offset),
    random,
  });
}

/**
 * Takes moments in any order and a time (milliseconds UTC); gives the latest feeling and intention of the hours
 * before it, whoever it was about, each on its own.
 */
export function statedLately(near: readonly Moment[], now: number): Stated {
  const lately = near
    .filter((moment) => moment.at < now && stillSaid(moment, now))
    .toSorted((a, b) => b.at - a.at);
  return {
    feeling: lately.find((moment) => moment.feeling)?.feeling ?? null,
    intention: lately.find((moment) => moment.intention)?.intention ?? null,
  };
}

const themesById = new Map(passages.map((passage) => [passage.id, passage.theme]));

function themeOf(id: string) {
  return themesById.get(id);
}
