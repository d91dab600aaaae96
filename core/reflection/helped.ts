import type { Moment } from '../moments/moment.ts';

/** What was said of one kind of pause, or of one passage. */
export interface Helped<K> {
  /** The kind, or the passage's id. */
  key: K;
  /** How often it was said that it helped. */
  helped: number;
  /** How often it was said that it was not for that day. */
  notToday: number;
}

/**
 * What helped by the person's own word, most often first. Whether they turned back after it says
 * nothing about that and isn't looked at.
 * @param keyOf what to group by; null leaves a pause out
 */
export function helped<K>(
  pauses: readonly Moment[],
  keyOf: (moment: Moment) => K | null,
): Helped<K>[] {
  const found = new Map<K, Helped<K>>();
  for (const pause of pauses) {
    const key = pause.helped === null ? null : keyOf(pause);
    if (key === null) continue;
    const known = found.get(key) ?? { key, helped: 0, notToday: 0 };
    found.set(key, known);
    if (pause.helped === 'helped') known.helped += 1;
    else known.notToday += 1;
  }
  return [...found.values()].sort((a, b) => b.helped - a.helped || a.notToday - b.notToday);
}
