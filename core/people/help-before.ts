import type { HelpFor } from '../support/view-support.ts';
import { noContactWith } from './no-contact.ts';
import type { Person } from './person.ts';

/** For whom help is shown before someone's page. */
export function helpBefore(person: Pick<Person, 'noContact' | 'endedBy'>): HelpFor {
  return noContactWith(person) ? 'noContact' : 'anyone';
}
