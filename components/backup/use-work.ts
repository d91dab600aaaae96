import { useState } from 'preact/hooks';
import type { Tell } from './backup-actions.ts';

/** Something that is being done. */
export interface Work {
  /** What. */
  doing: 'reading' | 'bringing' | 'saving' | 'back';
  /** How much of it is done, 0 to 1; 0 also where that isn't known. */
  done: number;
}

/** One thing at a time that takes a while; null while nothing is being done. */
export function useWork() {
  const [work, setWork] = useState<Work | null>(null);
  /** Does it, and gives what came of it; undefined when something else is being done. */
  async function run<Result>(
    doing: Work['doing'],
    does: (tell: Tell) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (work) return undefined;
    setWork({ doing, done: 0 });
    try {
      return await does((done) => setWork({ doing, done }));
    } finally {
      setWork(null);
    }
  }
  return { work, run };
}
