import type { Days } from '../../core/erasing/in-days.ts';
import type { Removed, WrittenKind } from '../../core/erasing/removed.ts';
import type { Moment } from '../../core/moments/moment.ts';

/** How many there are of each kind. */
export type Counts = Record<WrittenKind, number>;

/** What can be done with what is written down. */
export interface ErasingActions {
  /** Gives the moments that opened before a time (milliseconds UTC), latest first, no more than so many. */
  readBefore: (before: number, most: number) => Promise<Moment[]>;
  /** Counts what was written down in some days. */
  countDays: (days: Days) => Promise<Counts>;
  /** Removes a moment. Gives what was removed; null when it couldn't be. */
  removeMoment: (moment: Moment) => Promise<Removed | null>;
  /** Removes what was written down in some days, of these kinds. Gives it; null when it couldn't be. */
  removeDays: (days: Days, kinds: WrittenKind[]) => Promise<Removed | null>;
  /** Puts back what was removed. Gives whether it is back. */
  putBack: (removed: Removed) => Promise<boolean>;
}
