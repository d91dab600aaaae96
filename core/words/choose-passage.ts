import type { History } from './history.ts';
import { decisiveKinds, leadingThemes } from './moment-themes.ts';
import { type MomentKind, openingWord, type Passage, type Theme } from './passage.ts';
import { isForRareEnding, type Situation, suits, weigh } from './situation.ts';
import { drawHelp, type WhatHelps } from './what-helps.ts';

const day = 86_400_000;
/** How many showings a passage stays away for, if that is longer than the days. */
export const restShowings = 30;
const restDays = 14;
const favouriteRestDays = 5;
/** How often only themes that lead in the moment are looked at, if there are any left. */
const leadShare = 0.7;
/** How often the choice pays no heed to what helped before, so that it can be surprised. */
const exploration = 0.2;

/** What a passage is chosen by. */
export interface PassageFacts {
  /** What it must fit. */
  situation: Situation;
  /** The past. */
  history: History;
  /** Ids of those that are kept. */
  kept: readonly string[];
  /** What helped in moments like this. */
  helps: WhatHelps;
  /** The time, milliseconds UTC. */
  now: number;
  /** The local hour, 0–23. */
  localHour: number;
  /** A number from 0 up to 1, a new one at each call. */
  random: () => number;
}

/** Takes all passages and the facts; gives the one to show, or null when none may be shown. */
export function choosePassage(passages: readonly Passage[], facts: PassageFacts): Passage | null {
  const suitable = passages.filter((passage) => suits(passage, facts.situation));
  const rested = suitable.filter((passage) => isRested(passage, facts));
  const varied = rested.filter(differsFrom(passages, facts.history));
  const all = [varied, rested, longestUnseen(suitable, facts.history)].find((p) => p.length > 0);
  if (!all) return null;
  const pool = facts.random() < leadShare ? ofLeadingThemes(all, facts.situation) : all;
  const options = facts.random() < exploration ? pool : heaviest(ofBestTheme(pool, facts), facts);
  return options[Math.floor(facts.random() * options.length)] ?? null;
}

/** The passages whose theme leads in the moment, or that are written for it; all of them where none is. */
function ofLeadingThemes(pool: Passage[], { kinds }: Situation): Passage[] {
  const themes = leadingThemes(kinds);
  const decisive: ReadonlySet<MomentKind> = new Set(decisiveKinds(kinds));
  const leading = pool.filter(
    (passage) =>
      themes.has(passage.theme) ||
      isForRareEnding(passage) ||
      passage.noContact === 'only' ||
      passage.occasions.length + passage.intentions.length > 0 ||
      passage.needs.some((kind) => decisive.has(kind)),
  );
  return leading.length > 0 ? leading : pool;
}

/** Whether a passage was away long enough. One that helped last time, or is kept, comes back sooner. */
export function isRested(
  { id }: Pick<Passage, 'id'>,
  { kept, history, now }: Pick<PassageFacts, 'kept' | 'history' | 'now'>,
): boolean {
  const shownAt = history.shownAt.get(id);
  if (shownAt === undefined) return true;
  const since = now - shownAt;
  if (kept.includes(id) || isFavourite(id, history)) return since >= favouriteRestDays * day;
  return since >= restDays * day && !history.showings.some((showing) => showing.passage === id);
}

/** Whether the latest word about a passage was that it helped. */
export function isFavourite(id: string, { rated }: History): boolean {
  return rated.find((showing) => showing.passage === id)?.helped === 'helped';
}

/** Whether the latest word about words was that they weren't for them. */
export function wasNotForThem(id: string, { rated }: History): boolean {
  return rated.find((showing) => showing.passage === id)?.helped === 'not-today';
}

/** Gives a test for passages with another theme and another opening word than the last one shown. */
function differsFrom(passages: readonly Passage[], { showings }: History) {
  const last = passages.find((passage) => passage.id === showings[0]?.passage);
  return (passage: Passage) =>
    !last || (passage.theme !== last.theme && openingWord(passage.text) !== openingWord(last.text));
}

/** The third of the passages that was not seen for longest, at least one if there is any. */
function longestUnseen(passages: readonly Passage[], { shownAt }: History): Passage[] {
  return passages
    .toSorted((a, b) => (shownAt.get(a.id) ?? 0) - (shownAt.get(b.id) ?? 0))
    .slice(0, Math.ceil(passages.length / 3));
}

/** Draws for each theme how much it may help, times how well its best passage fits; keeps the best. */
function ofBestTheme(pool: readonly Passage[], facts: PassageFacts): Passage[] {
  const weight = weightIn(facts);
  const fit = new Map<Theme, number>();
  for (const passage of pool)
    fit.set(passage.theme, Math.max(weight(passage), fit.get(passage.theme) ?? 0));
  const drawn = [...fit].map(([theme, best]) => ({
    theme,
    worth: best * drawHelp(facts.helps, theme, facts.random),
  }));
  const top = drawn.reduce((best, one) => (one.worth > best.worth ? one : best));
  return pool.filter((passage) => passage.theme === top.theme);
}

/** The passages of a pool that fit best, all of them if they fit alike. */
function heaviest(pool: readonly Passage[], facts: PassageFacts): Passage[] {
  const weight = weightIn(facts);
  const most = Math.max(...pool.map(weight));
  return pool.filter((passage) => weight(passage) === most);
}

function weightIn({ situation, localHour }: PassageFacts) {
  return (passage: Passage) => weigh(passage, situation, localHour);
}
