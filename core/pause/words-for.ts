import type { Moment } from '../moments/moment.ts';
import { noContactWith } from '../people/no-contact.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';
import { because, type Reason } from '../words/because.ts';
import { choosePassage, isFavourite, isRested, restShowings } from '../words/choose-passage.ts';
import { type History, readHistory } from '../words/history.ts';
import { type LongerRead, longerReads } from '../words/longer-reads.ts';
import { localHour, momentKindsOf, phaseOf, type Stated } from '../words/moment-kind.ts';
import type { PageKind } from '../words/page-kinds.ts';
import { type Passage, passages } from '../words/passage.ts';
import { type Situation, standsOnTrueGround } from '../words/situation.ts';
import { stillSaid } from '../words/time-limits.ts';
import { leadingKind, whatHelped } from '../words/what-helps.ts';

/** What words are chosen by. */
export interface WordsFacts {
  /** Who it is about. */
  person: Person;
  /** What the person set. */
  settings: Settings;
  /** Moments of the last 60 days, of everyone listed, in any order, without the one that begins. */
  recent: readonly Moment[];
  /** The time, milliseconds UTC. */
  now: number;
  /** Minutes east of UTC on the device's clock. */
  offset: number;
  /** A number from 0 up to 1, a new one at each call. */
  random: () => number;
}

/** The words of a pause; `longer` is there to read on, where there is more. */
export type ShownPassage = Pick<Passage, 'id' | 'text'> & {
  longer?: string;
  why?: Reason[];
  kept?: boolean;
};

/**
 * Gives words for a pause that begins.
 * @param brief whether only a line is wanted
 */
export function wordsFor(facts: WordsFacts, history: History, brief: boolean): ShownPassage | null {
  return choose(passages, facts, history, { ...momentOf(facts, history), brief });
}

/** Gives a line for a kind of page, or null where none has rested. It holds at any hour, so nothing of the hour counts. */
export function wordsForPage(facts: WordsFacts, page: PageKind): ShownPassage | null {
  const history = readHistory(facts.recent, restShowings);
  const rest = { history, kept: facts.settings.keptPassages, now: facts.now };
  const pool = passages.filter(
    (passage) => passage.pages.some((kind) => kind === page) && isRested(passage, rest),
  );
  const stated = { feeling: null, intention: null };
  return choose(pool, facts, history, { stated, page, kinds: new Set(), brief: true });
}

/**
 * Gives other words for a pause that stands, or null where there are none: those for what was said is so in this
 * hour, if that is why.
 * @param shown ids of the words that were shown in it already
 * @param said what was said in it
 */
export function otherWords(
  facts: WordsFacts,
  shown: readonly string[],
  said: { [What in keyof Stated]?: Stated[What] | undefined },
): ShownPassage | null {
  const history = readHistory(facts.recent, restShowings);
  const pool = passages.filter(
    ({ id, occasions }) =>
      !shown.includes(id) &&
      (!said.occasion || occasions.some((occasion) => occasion === said.occasion)),
  );
  const { stated: lately } = momentOf(facts, history);
  const stated = {
    feeling: said.feeling ?? lately.feeling,
    intention: said.intention ?? lately.intention,
    occasion: said.occasion ?? lately.occasion,
  };
  const kinds = momentKindsOf({ ...facts, recent: history.near(facts.now), stated });
  return choose(pool, facts, history, { stated, kinds, brief: kinds.has('reopened') });
}

/** What was said lately, and the kinds of moment that hold. */
export function momentOf(facts: Omit<WordsFacts, 'random'>, history: History) {
  const near = history.near(facts.now);
  const stated = statedLately(near, facts.now);
  return { stated, kinds: momentKindsOf({ ...facts, recent: near, stated }) };
}

function choose(
  pool: readonly Passage[],
  facts: WordsFacts,
  history: History,
  moment: Pick<Situation, 'stated' | 'kinds' | 'brief' | 'page'>,
): ShownPassage | null {
  const { person, settings, now, offset, random } = facts;
  const situation = { ...moment, phase: phaseOf(person, now, offset), person, settings };
  const passage = choosePassage(pool, {
    situation,
    history,
    kept: settings.keptPassages,
    helps: whatHelped(history, leadingKind(moment.kinds), facts, themeOf),
    now,
    localHour: localHour(now, offset),
    random,
  });
  return passage && shown(passage, situation, { history, kept: settings.keptPassages });
}

function shown(
  passage: Passage,
  situation: Situation,
  past: { history: History; kept: readonly string[] },
): ShownPassage {
  const { id, text } = passage;
  const kept = past.kept.includes(id);
  const why = because(passage, situation, { kept, helped: isFavourite(id, past.history) });
  const longer = longerReads.get(id);
  return {
    ...{ id, text, why },
    ...(kept ? { kept } : {}),
    ...(longer && maySee(longer, situation.person) ? { longer: longer.text } : {}),
  };
}

/** Whether someone may be offered more to read; none of it was written for where there is to be no contact. */
function maySee(longer: LongerRead, person: Person): boolean {
  return !noContactWith(person) && standsOnTrueGround({ ...longer, fits: [] }, person);
}

/**
 * Takes moments in any order and a time (milliseconds UTC); gives the latest of what was said in the hours
 * before it, whoever it was about, each on its own.
 */
export function statedLately(near: readonly Moment[], now: number): Stated {
  const lately = near
    .filter((moment) => moment.at < now && stillSaid(moment, now))
    .toSorted((a, b) => b.at - a.at);
  return {
    feeling: lately.find((moment) => moment.feeling)?.feeling ?? null,
    intention: lately.find((moment) => moment.intention)?.intention ?? null,
    occasion: lately.find((moment) => moment.occasion)?.occasion ?? null,
  };
}

const themesById = new Map(passages.map((passage) => [passage.id, passage.theme]));

function themeOf(id: string) {
  return themesById.get(id);
}
