import type { Moment } from '../moments/moment.ts';
import { readHistory } from './history.ts';

/** Ids of the passages whose latest word was *not for me*, the latest first. Takes moments in any order. */
export function wordsAside(moments: readonly Moment[]): string[] {
  const { rated } = readHistory(moments, 0);
  const latest = new Map(rated.toReversed().map(({ passage, helped }) => [passage, helped]));
  return [...new Set(rated.map(({ passage }) => passage))].filter(
    (passage) => latest.get(passage) === 'not-today',
  );
}
