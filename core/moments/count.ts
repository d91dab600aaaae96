import { isPractical } from './known-pause.ts';
import type { Moment } from './moment.ts';

/** Moments sorted into what they count as: `pauses` or `urges`. Looks for practical or safety reasons count as nothing. */
export interface Counted {
  /** Pauses before a page: everything but urges and safety looks. */
  pauses: Moment[];
  /** Pauses that ended with *not now*. */
  turnedBack: Moment[];
  /** Pauses that ended with *go on*. */
  wentOn: Moment[];
  /** Pauses in which nothing was chosen: the tab went away, or the pause is still open. */
  left: Moment[];
  /** Pauses asked for in the popup, without a page. */
  urges: Moment[];
}

/**
 * Sorts moments into what they count as.
 * @param moments each once, in any order (see `eachOnce`)
 */
export function count(moments: readonly Moment[]): Counted {
  const counted: Counted = { pauses: [], turnedBack: [], wentOn: [], left: [], urges: [] };
  for (const moment of moments) {
    if (isPractical(moment)) continue;
    if (moment.arrival === 'urge') counted.urges.push(moment);
    else {
      counted.pauses.push(moment);
      counted[outcome(moment)].push(moment);
    }
  }
  return counted;
}

/** Where a pause belongs by what was chosen. An open one counts as left until it is completed. */
export function outcome(moment: Moment): 'turnedBack' | 'wentOn' | 'left' {
  if (moment.choice === 'turned-back') return 'turnedBack';
  return moment.choice === 'went-on' ? 'wentOn' : 'left';
}

/** Whether a moment counts as a pause before a page. */
export function isPause(moment: Moment): boolean {
  return !isPractical(moment) && moment.arrival !== 'urge';
}

/**
 * Moments each once and in order of time. Of several with one id the first that knows
 * its choice is kept (a moment is written when the pause opens and again when it ends); only `left`
 * gives way, for a page that came back.
 */
export function eachOnce(moments: readonly Moment[]): readonly Moment[] {
  // The database gives them so, and years of them needn't be sorted again. The same moment always
  // opened at the same time, so where every time is later than the one before none comes twice.
  if (moments.every(({ at }, index) => at > (moments[index - 1]?.at ?? -Infinity))) return moments;
  const byId = new Map<string, Moment>();
  for (const moment of moments) {
    const known = byId.get(moment.id);
    if (!known || known.choice === null) byId.set(moment.id, moment);
    else if (known.choice === 'left' && moment.choice !== null) byId.set(moment.id, moment);
  }
  return [...byId.values()].sort(byTime);
}

/** The order of two moments: by when they opened, by id where that is the same. */
export function byTime(a: Moment, b: Moment): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** Groups by a key, in order of first appearance; what has no key (null) is left out. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const of = key(item);
    if (of === null) continue;
    const group = groups.get(of);
    if (group) group.push(item);
    else groups.set(of, [item]);
  }
  return groups;
}
