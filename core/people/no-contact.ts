import type { NoContact } from './circumstances.ts';
import type { Person } from './person.ts';

/** Why there is to be no contact with someone; null where nothing says so, or they died. */
export function noContactWith({
  noContact,
  endedBy,
}: Pick<Person, 'noContact' | 'endedBy'>): NoContact | null {
  return noContact === 'none' || endedBy === 'died' ? null : noContact;
}
