import { shareOf } from '../support/share-of.ts';

/** How often each thing is measured in a whole run. */
const whole = {
  /** Pairs of page loads, with and without Ebb. */
  pairs: 80,
  /** Page loads whose heap is read, with and without. */
  heaps: 9,
  /** Seconds in which nothing may happen. */
  idleSeconds: 30,
  /** Arrivals whose words are timed, per browser, asleep and awake. */
  words: 60,
  /** Steps within a page, per browser. */
  steps: 200,
  /** Arrivals per road, browser and speed. */
  arrivals: 200,
  /** Weeks paged through, twice: ten years. */
  weeks: 520,
  /** Times that all ten years are drawn. */
  reaches: 7,
};

/** How often each thing is measured. */
export type Counts = typeof whole;

/** The counts of a part of a whole run, `share` above 0 and up to 1; of everything at least two. */
export function countsOf(share: number): Counts {
  return shareOf(whole, share);
}
