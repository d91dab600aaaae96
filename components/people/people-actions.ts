import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';

/** What can be done with the list. */
export interface PeopleActions {
  /** Writes a person down, new or changed. Gives whether they were kept; they aren't when they are one too many. */
  save: (person: Person) => Promise<boolean>;
  /** Changes a part of a person, by id; the rest stays as it is by then. */
  change: (id: string, part: Partial<Person>) => void;
  /** Makes two people one, by id: what was of the other is of the kept. */
  merge: (kept: string, other: string) => void;
  /** Removes a person by id. */
  remove: (id: string) => void;
  /**
   * Asks the browser for the access that pauses there take; called in the click, before anything else.
   * Gives whether there is access.
   */
  allow: (reach: Reach) => Promise<boolean>;
}
