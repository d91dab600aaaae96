import type { Person } from '../people/person.ts';
import { nextPlace, type OwnPassage, type OwnWords } from './own-words.ts';

/**
 * Notes that people have from before there were words of one's own, as passages for them; and those people without.
 * A note that is among the words already isn't made one again.
 */
export function notesToPassages(
  people: readonly Person[],
  own: readonly OwnWords[],
): { people: Person[]; passages: OwnPassage[] } {
  const noted = people.filter(({ note }) => note.trim() !== '');
  const ids = new Set(own.map(({ id }) => id));
  const passages = noted.flatMap(({ id: person, note: text, changedAt }, index) => {
    const same = own.some((each) => each.id.startsWith(`note-${person}`) && each.text === text);
    const numbers = [`note-${person}`, ...own.map((_, more) => `note-${person}-${more + 2}`)];
    const id = numbers.find((each) => !ids.has(each));
    if (same || id === undefined) return [];
    const place = nextPlace(own) + index;
    return [{ id, form: 'passage' as const, text, person, moments: [], place, changedAt }];
  });
  return { people: noted.map((person) => ({ ...person, note: '' })), passages };
}
