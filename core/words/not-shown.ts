import type { Kind } from '../moments/moment.ts';
import { listedPeople } from '../people/listed-people.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';
import { isFor, type OwnWords, ownPassages } from './own-words.ts';

/** Before whom no pause shows words of one's own, though some were written for it. */
export interface NotShown {
  /** Whether it is so wherever the kinds of pause are those for everyone. */
  everyone: boolean;
  /** Those for whom there are words, and kinds of pause of their own that leave them out. */
  people: Person[];
}

/** Gives before whom the kinds of pause leave out words of one's own. */
export function notShown(
  own: readonly OwnWords[],
  people: readonly Person[],
  { kinds }: Pick<Settings, 'kinds'>,
): NotShown {
  const written = ownPassages(own).filter(({ text }) => text.trim() !== '');
  const apart = listedPeople(people).filter((person) => person.kinds !== null);
  const areTheirs = (person: Person) =>
    written.filter((passage) => passage.person !== null && isFor(passage, person));
  const ofThoseApart = new Set(apart.flatMap(areTheirs));
  return {
    everyone: leavesOut(kinds) && written.some((passage) => !ofThoseApart.has(passage)),
    people: apart.filter(
      (person) => leavesOut(person.kinds ?? kinds) && areTheirs(person).length > 0,
    ),
  };
}

function leavesOut(kinds: readonly Kind[]): boolean {
  return !kinds.includes('note');
}
