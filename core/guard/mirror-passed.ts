import type { Person } from '../people/person.ts';
import type { Reach } from '../recognise/patterns/origins-in-use.ts';
import { decide } from './decide.ts';
import { nothingOff } from './turned-off.ts';

/**
 * Whose page an address shows on a mirror, in an archive or a translator where there is no pause for them,
 * as when a redirecting add-on has led away from the page itself: those are off, or Ebb may not be there.
 * Gives null for every other address.
 * @param isAllowed whether Ebb has the access that pauses there take
 */
export function mirrorPassed(
  people: readonly Person[],
  url: string,
  isAllowed: (reach: Reach) => boolean,
): Person | null {
  const idWith = (beyond: boolean) => {
    const everyone = people.map((person) => ({ ...person, beyond }));
    return decide({ people: everyone, passes: [], ...nothingOff }, url, 0).person?.id;
  };
  if (idWith(false) !== undefined) return null;
  const id = idWith(true);
  const person = people.find((each) => each.id === id);
  if (!person) return null;
  const { profiles, beyond } = person;
  return beyond && isAllowed({ profiles, beyond }) ? null : person;
}
