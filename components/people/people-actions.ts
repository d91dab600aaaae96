import type { Person } from '../../core/people/person.ts';
import type { Profile } from '../../core/people/profile.ts';

/** What can be done with the list. */
export interface PeopleActions {
  /** Writes a person down, new or changed. */
  save: (person: Person) => void;
  /** Changes a part of a person, by id; the rest stays as it is by then. */
  change: (id: string, part: Partial<Person>) => void;
  /** Removes a person by id. */
  remove: (id: string) => void;
  /** Asks the browser for access to the sites of these profiles; called in the click, before anything else. */
  allow: (profiles: readonly Profile[]) => void;
}
