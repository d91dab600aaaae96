import { shareOf } from '../support/share-of.ts';

/** How often each thing is done in a whole run. */
const whole = {
  /** Times the background is stopped while one visits, in each browser. */
  kills: 500,
  /** Times each browser is killed. */
  browserKills: 50,
  /** Times the background is stopped during each change of many rows, in each browser. */
  changeKills: 30,
  /** Hostile files. */
  files: 10_000,
  /** Hostile files that are chosen in each browser. */
  chosenFiles: 1000,
  /** Times the worker is ended while it brings a file in, in each browser. */
  workerKills: 30,
  /** Times everything is evicted at each point, in each browser. */
  evictions: 10,
  /** Rows and items that are spoiled in each browser; in memory it is always all of them. */
  corrupted: 400,
  /** Times that the disk is full. */
  fullDisks: 50,
};

/** How often each thing is done. */
export type Counts = typeof whole;

/** The counts of a part of a whole run, `share` above 0 and up to 1; of everything at least two. */
export function countsOf(share: number): Counts {
  return shareOf(whole, share);
}
