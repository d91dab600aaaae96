import { noContactWith } from './no-contact.ts';
import type { Person } from './person.ts';
import { wasHarmed } from './was-harmed.ts';

/**
 * What is asked of a look once it was said how it is now: whether it gave what one came for, or whether anything there
 * frightened them. `nothing` where there is to be no contact, as no look is to give anything there.
 */
export const thenAsked = ['gave', 'fear', 'nothing'] as const;
export type ThenAsked = (typeof thenAsked)[number];

/** What of that is asked of a look at someone. */
export function thenAskedOf(
  person: Pick<Person, 'hurt' | 'circumstances' | 'noContact' | 'endedBy'>,
): ThenAsked {
  if (wasHarmed(person)) return 'fear';
  return noContactWith(person) ? 'nothing' : 'gave';
}
