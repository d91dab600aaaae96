import type { Moment } from '../moments/moment.ts';

const day = 86_400_000;
/** How far back the choice of words looks, milliseconds: 60 days. */
export const wordsMemory = 60 * day;
/** How many words about passages are looked at, the latest. */
const keptRatings = 100;

/** A moment in which a passage was shown. */
type Showing = Moment & { passage: string };

/** What choosing needs to know of the past. */
export interface History {
  /** The latest moment of all, if there is one. */
  last: Moment | undefined;
  /** When each passage was last shown, milliseconds UTC, by its id. */
  shownAt: ReadonlyMap<string, number>;
  /** The latest showings, newest first, at most as many as asked for. */
  showings: readonly Showing[];
  /** The latest moments whose passage got a word (this helped, not for me), newest first. */
  rated: readonly Showing[];
  /** Gives the moments around a time (milliseconds UTC): at least the whole day before it. */
  near: (at: number) => readonly Moment[];
}

/**
 * Takes moments in any order and how many showings to keep; gives what they say about the past. Goes
 * through them once and sorts none, so that years of them cost little.
 */
export function readHistory(moments: readonly Moment[], kept: number): History {
  let last: Moment | undefined;
  const shownAt = new Map<string, number>();
  const showings: Showing[] = [];
  const rated: Showing[] = [];
  const days = new Map<number, Moment[]>();
  for (const moment of moments) {
    if (!last || moment.at > last.at) last = moment;
    put(days, moment);
    for (const showing of showingsOf(moment)) {
      const { passage, at } = showing;
      shownAt.set(passage, Math.max(at, shownAt.get(passage) ?? at));
      if (showing.helped) insert(rated, showing, keptRatings);
      insert(showings, showing, kept);
    }
  }
  const near = (at: number) => {
    const today = Math.floor(at / day);
    return [...(days.get(today - 1) ?? []), ...(days.get(today) ?? [])];
  };
  return { last, shownAt, showings, rated, near };
}

function put(days: Map<number, Moment[]>, moment: Moment): void {
  const key = Math.floor(moment.at / day);
  const there = days.get(key);
  if (there) there.push(moment);
  else days.set(key, [moment]);
}

/** The showings in a moment: those that were turned from, and the last. */
function showingsOf(moment: Moment): Showing[] {
  const { passage, turnedFrom } = moment;
  return [
    ...(turnedFrom ?? []).map((earlier) => ({ ...moment, ...earlier })),
    ...(passage === null ? [] : [{ ...moment, passage }]),
  ];
}

/** Puts a showing in its place among the latest, unless it is older than all that are kept. */
function insert(showings: Showing[], showing: Showing, kept: number): void {
  const oldest = showings.at(-1);
  if (showings.length >= kept && oldest && oldest.at >= showing.at) return;
  const newer = showings.findLastIndex((other) => other.at >= showing.at);
  showings.splice(newer + 1, 0, showing);
  if (showings.length > kept) showings.pop();
}
