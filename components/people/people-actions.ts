import type { OffLength } from '../../core/calendar/back-at.ts';
import type { Removed } from '../../core/erasing/removed.ts';
import type { Merge } from '../../core/merging/merge.ts';
import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';

/** What came of keeping a person: they are kept, they would be one too many, or the browser couldn't write it. */
export type Kept = 'kept' | 'full' | 'failed';

/** What is written down about someone. */
export interface Recorded {
  /** How many pauses. */
  pauses: number;
  /** How many pages of the journal are about them. */
  pages: number;
  /** Whether there is a closing page. */
  closing: boolean;
  /** How many passages of one's own are for them. */
  words: number;
}

/** What can be done with the list. All but asking gives whether it was done. */
export interface PeopleActions {
  /** Writes a person down, new or changed. */
  save: (person: Person) => Promise<Kept>;
  /** Changes a part of a person, by id; the rest stays as it is by then. */
  change: (id: string, part: Partial<Person>) => Promise<boolean>;
  /** Turns pauses for a person, by id, off for so long. */
  turnOff: (id: string, length: OffLength) => Promise<boolean>;
  /** Turns pauses for a person, by id, on again. */
  turnOn: (id: string) => Promise<boolean>;
  /** Makes two people one, by id: what was of the other is of the kept. */
  merge: (kept: string, other: string) => Promise<boolean>;
  /** Makes two again of one they were merged into, as they were before. */
  takeApart: (merge: Merge) => Promise<Kept>;
  /** Gives what is written down about a person besides their own entry, also by the ids they had before. */
  recordedOf: (person: Person) => Promise<Recorded>;
  /**
   * Removes a person by id, with their closing page and the words for them; what was recorded of pauses and the
   * pages about them too, if `past` says so. Gives what was removed; null when it couldn't be.
   */
  remove: (id: string, past: boolean) => Promise<Removed | null>;
  /** Puts back what was removed. */
  putBack: (removed: Removed) => Promise<boolean>;
  /**
   * Asks the browser for the access that pauses there take; called in the click, before anything else.
   * Gives whether there is access.
   */
  allow: (reach: Reach) => Promise<boolean>;
}
