import type { Moment } from './moment.ts';

/** Gives the moments of a stretch of time, milliseconds UTC, `from` inclusive, `to` exclusive. */
export type LoadMoments = (from: number, to: number) => Promise<readonly Moment[]>;

/** How long a moment may still change: how a look was is asked until the day after it is over. */
const settlesAfter = 3 * 86_400_000;

/** A stretch that was loaded. */
interface Stretch {
  /** Milliseconds UTC, inclusive. */
  from: number;
  /** Milliseconds UTC, exclusive. */
  to: number;
  /** Its moments, in order. */
  moments: readonly Moment[];
}

/**
 * Loads moments as `load` does, but remembers the last stretch, so that going on to one that overlaps it
 * loads only what is new. No more than that one is kept, however far one goes; of it only what won't
 * change any more.
 * @param now milliseconds UTC
 */
export function rememberMoments(load: LoadMoments, now: number): LoadMoments {
  const settled = now - settlesAfter;
  let last: Stretch = { from: 0, to: 0, moments: [] };
  return async (from, to) => {
    const known = last;
    const begin = Math.max(from, known.from);
    const end = Math.min(to, known.to);
    const beside = begin < end;
    const parts = beside
      ? [
          begin > from ? load(from, begin) : [],
          known.moments.filter(({ at }) => at >= begin && at < end),
          end < to ? load(end, to) : [],
        ]
      : [load(from, to)];
    const moments = (await Promise.all(parts)).flat();
    const until = Math.min(to, settled);
    last = { from, to: until, moments: moments.filter(({ at }) => at < until) };
    return moments;
  };
}
