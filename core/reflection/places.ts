import type { Moment } from '../moments/moment.ts';

/** How many pauses share a place. */
export interface Place<K> {
  /** Id of the site, or the surface. */
  key: K;
  /** How many. */
  count: number;
}

/**
 * Counts pauses by where they were, most first.
 * @param keyOf the place; null leaves a pause out
 */
export function places<K>(
  pauses: readonly Moment[],
  keyOf: (moment: Moment) => K | null,
): Place<K>[] {
  const counts = new Map<K, number>();
  for (const pause of pauses) {
    const key = keyOf(pause);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}
