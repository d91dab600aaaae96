import type { PartName } from '../../core/backup/part.ts';
import type { Problem } from '../../core/backup/read-backup.ts';
import { inTransaction, type Write } from '../in-transaction.ts';

/** Every store a file has a part in, and the way back. */
const stores: (Exclude<PartName, 'plan'> | 'plans' | 'undo')[] = [
  'people',
  'moments',
  'thoughts',
  'writings',
  'plans',
  'closings',
  'ownWords',
  'snoozes',
  'settings',
  'aside',
  'undo',
];

/** The one transaction in which a file comes in, or is taken back. */
export type Transaction = Write<typeof stores>;

/** Thrown where something isn't done, with why. */
export class Refused extends Error {
  /** Why. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Does something in one transaction: all of it or, where it throws, nothing. */
export async function inOneGo<Result>(
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await inTransaction(stores, work);
  } catch (error) {
    throw isFull(error) ? new Refused('noRoom') : error;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
