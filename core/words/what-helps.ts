import type { Moment } from '../moments/moment.ts';
import type { Settings } from '../settings/settings.ts';
import type { History } from './history.ts';
import { type MomentFacts, momentKindsOf } from './moment-kind.ts';
import { type MomentKind, momentKinds, type Theme } from './passage.ts';

const day = 86_400_000;
/** After how long a word about a passage counts half, days. */
const halfLife = 30;

/** What someone said of something, such as a theme in one kind of moment; fades with time. */
export interface Tally {
  /** How often it helped. */
  helped: number;
  /** How often it was not for that day. */
  notToday: number;
}

/** What helped, theme by theme, in moments like this one. */
export type WhatHelps = ReadonlyMap<Theme, Tally>;

/** The one kind a moment is learned under: the first that holds, from the narrowest to the widest. */
export function leadingKind(kinds: ReadonlySet<MomentKind>): MomentKind | 'any' {
  return momentKinds.find((kind) => kinds.has(kind)) ?? 'any';
}

/**
 * Takes the rated past and the kind of moment it is now; gives what helped then. Learns only from
 * what was said of the words, never from whether someone turned back.
 */
export function whatHelped(
  history: Pick<History, 'rated' | 'near'>,
  leading: MomentKind | 'any',
  facts: Pick<MomentFacts, 'person' | 'now'> & { settings: Pick<Settings, 'learnedSince'> },
  themeOf: (passage: string) => Theme | undefined,
): WhatHelps {
  const tallies = new Map<Theme, Tally>();
  const since = facts.settings.learnedSince[leading] ?? Number.NEGATIVE_INFINITY;
  for (const moment of history.rated) {
    const theme = themeOf(moment.passage);
    const { at: now, offset } = moment;
    const then = { person: facts.person, recent: history.near(now), now, offset, stated: moment };
    if (!theme || now > facts.now || now < since || leadingKind(momentKindsOf(then)) !== leading)
      continue;
    tallyHelp(tallies, theme, moment, facts.now);
  }
  return tallies;
}

/** Adds what was said in a moment to what is known of something, by how long ago it was at `now`. */
export function tallyHelp<K>(
  tallies: Map<K, Tally>,
  of: K,
  { at, helped }: Pick<Moment, 'at' | 'helped'>,
  now: number,
): void {
  if (helped === null) return;
  const tally = tallies.get(of) ?? { helped: 0, notToday: 0 };
  const weight = 0.5 ** ((now - at) / day / halfLife);
  if (helped === 'helped') tally.helped += weight;
  else tally.notToday += weight;
  tallies.set(of, tally);
}

/** Draws how much something may help now, 0–1, from Beta(1, 1) and what was said of it. */
export function drawHelp<K>(helps: ReadonlyMap<K, Tally>, of: K, random: () => number): number {
  const { helped, notToday } = helps.get(of) ?? { helped: 0, notToday: 0 };
  return drawBeta(1 + helped, 1 + notToday, random());
}

/** In how many steps the Beta distribution is laid out. */
const steps = 64;

/**
 * Takes a and b, both 1 or more, and a number from 0 up to 1; gives where Beta(a, b) has that share
 * of its weight below. Laid out in steps: sampling by rejection could go on for as long as it likes.
 */
function drawBeta(a: number, b: number, share: number): number {
  const middles = Array.from({ length: steps }, (_, i) => (i + 0.5) / steps);
  const peak = a + b > 2 ? (a - 1) / (a + b - 2) : 0.5;
  const height = (x: number) => (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x);
  const top = height(Math.min(1 - 0.5 / steps, Math.max(0.5 / steps, peak)));
  const heights = middles.map((x) => Math.exp(height(x) - top));
  let left = share * heights.reduce((sum, one) => sum + one, 0);
  for (const [i, one] of heights.entries()) {
    if (left < one) return (i + left / one) / steps;
    left -= one;
  }
  return 1;
}
