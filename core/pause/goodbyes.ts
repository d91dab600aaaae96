import { noContactWith } from '../people/no-contact.ts';
import type { Person } from '../people/person.ts';

/** The goodbyes there are, by their keys in the locale. */
export const goodbyes = ['there', 'rest', 'minute', 'nothing', 'gentle', 'carry'] as const;

/** Those that say nothing of the page, or of what is still to be decided. */
const withoutPage = ['minute', 'gentle', 'carry'] as const;

/**
 * Which goodbye is said after a pause before someone: a whole number from 0 up, turned through the ones there are.
 * Where there is to be no contact none says that the page will be there later.
 */
export function goodbyeFor(
  person: Pick<Person, 'noContact' | 'endedBy'>,
  random: () => number,
): number {
  const turn = Math.floor(random() * 100);
  if (!noContactWith(person)) return turn;
  const said = withoutPage[turn % withoutPage.length] ?? 'minute';
  return goodbyes.indexOf(said) + goodbyes.length * turn;
}
