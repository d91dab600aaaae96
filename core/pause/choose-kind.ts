import { type Kind, kinds, type Look, looks, type Moment } from '../moments/moment.ts';
import type { Settings } from '../settings/settings.ts';
import { drawHelp, type Tally, tallyHelp } from '../words/what-helps.ts';

const day = 86_400_000;
/** How many pauses come between two of another kind than words. */
const pausesBetween = 4;
/** How long a kind stays away that was not for them, days. */
const awayDays = 14;

/** What a kind is chosen by. */
export interface KindFacts {
  /** Whether there are words of their own for it. */
  hasOwn: boolean;
  /** Kinds to choose from. */
  settings: Pick<Settings, 'kinds' | 'learnedSince'>;
  /** Moments of the last 60 days, in any order. */
  recent: readonly Moment[];
  /** The time, milliseconds UTC. */
  now: number;
  /** A number from 0 up to 1, a new one at each call. */
  random: () => number;
}

/**
 * Gives the kind of pause, one of those chosen. Words lead where they are among several, Ebb's and their own in
 * turn, and what helped of the others comes now and then; without words all take turns.
 */
export function chooseKind({ hasOwn, settings, recent, now, random }: KindFacts): Kind {
  const possible = settings.kinds.filter((kind) => kind !== 'note' || hasOwn);
  const ofWords = possible.filter(isOfWords);
  const lastWords = latest(recent.filter(({ kind }) => isOfWords(kind)))?.kind;
  const words = ofWords.find((kind) => kind !== lastWords) ?? ofWords[0];
  if (!words) return another(possible, latest(recent)?.kind, random) ?? kinds[0];
  const wanted = possible.filter((kind) => !isOfWords(kind) && !isAway(kind, recent, now));
  if (wanted.length === 0 || sinceAnother(recent) < pausesBetween) return words;
  const helps = whatKindsHelped(recent, settings.learnedSince.kinds, now);
  const [best] = wanted
    .map((kind) => ({ kind, worth: drawHelp(helps, kind, random) }))
    .sort((a, b) => b.worth - a.worth);
  return best && random() < best.worth ? best.kind : words;
}

/** Whether a kind shows words, Ebb's or their own. */
function isOfWords(kind: Kind): boolean {
  return kind === 'words' || kind === 'note';
}

/** What a look is chosen by. */
export interface LookFacts {
  /** Looks to choose from. */
  settings: Pick<Settings, 'looks'>;
  /** The latest moment, if there is one. */
  last: Pick<Moment, 'look'> | undefined;
  /** A number from 0 up to 1, a new one at each call. */
  random: () => number;
}

/** Gives the look: one of those chosen, another than last time where there are several. */
export function chooseLook({ settings, last, random }: LookFacts): Look {
  return another(settings.looks, last?.look, random) ?? looks[0];
}

/** How many pauses with words, or with nothing to show, came after the latest of another kind. */
function sinceAnother(recent: readonly Moment[]): number {
  const others = recent.filter(({ kind }) => !isOfWords(kind) && kind !== 'wait');
  const last = latest(others)?.at ?? Number.NEGATIVE_INFINITY;
  return recent.filter(({ at }) => at > last).length;
}

/** Whether the latest word about a kind was, not long ago, that it isn't for them. */
function isAway(kind: Kind, recent: readonly Moment[], now: number): boolean {
  const said = latest(recent.filter((moment) => moment.kind === kind && moment.helped !== null));
  return said?.helped === 'not-today' && now - said.at < awayDays * day;
}

/** What was said of each kind. */
function whatKindsHelped(
  recent: readonly Moment[],
  since = Number.NEGATIVE_INFINITY,
  now: number,
): ReadonlyMap<Kind, Tally> {
  const tallies = new Map<Kind, Tally>();
  for (const moment of recent) if (moment.at >= since) tallyHelp(tallies, moment.kind, moment, now);
  return tallies;
}

function latest(moments: readonly Moment[]): Moment | undefined {
  return moments.reduce<Moment | undefined>(
    (last, moment) => (last && last.at >= moment.at ? last : moment),
    undefined,
  );
}

/** Picks one of several, not the one that was there last; the only one if there is but one. */
function another<T>(options: readonly T[], last: T | undefined, random: () => number) {
  const others = options.filter((option) => option !== last);
  const pool = others.length > 0 ? others : options;
  return pool[Math.floor(random() * pool.length)];
}
