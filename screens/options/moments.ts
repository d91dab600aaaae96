import type { Moment } from '../../core/moments/moment.ts';
import { wordsMemory } from '../../core/words/history.ts';
import { logError } from '../../platform/error-log.ts';
import { readMoments } from '../../platform/read.ts';
import { readOr } from '../../platform/read-or.ts';

/** The moments of a stretch of time, milliseconds UTC. Rejects when they can't be read, and that is noted. */
export function loadMoments(from: number, to: number): Promise<Moment[]> {
  return readMoments(from, to).catch((reason: unknown) => {
    logError('read moments', reason);
    throw reason;
  });
}

/** The moments that the choice of words looks at; none when they can't be read. */
export function loadLately(): Promise<Moment[]> {
  const now = Date.now();
  return readOr('moments', readMoments(now - wordsMemory, now), []);
}
