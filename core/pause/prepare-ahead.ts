import type { LocalInstant } from '../calendar/local-day.ts';
import { helpBefore } from '../people/help-before.ts';
import { listedPeople } from '../people/listed-people.ts';
import type { Person } from '../people/person.ts';
import { pauseBoundaries } from './pause-boundaries.ts';
import { type Ingredients, overallView, pageWords, timelyView } from './prepare-pause.ts';
import type { Prepared } from './prepared.ts';

/**
 * Prepares the pauses of the time ahead, for everyone whose pages may pause.
 * @param random gives a number from 0 up to 1, a new one at each call
 */
export function prepareAhead(
  people: readonly Person[],
  ingredients: Ingredients,
  now: LocalInstant,
  random: () => number,
): Omit<Prepared, 'madeFrom'> {
  const stretches = (person: Person) => {
    const times = pauseBoundaries(person, ingredients, now);
    return times.slice(1).map((until, index) => {
      const from = times[index] ?? until;
      const came = { at: from, offset: now.offset, arrival: 'load' as const };
      return { from, until, view: timelyView(person, ingredients, came, random) };
    });
  };
  const helped = listedPeople(people).filter((person) => helpBefore(person) !== 'anyone');
  return {
    version: 2,
    offset: now.offset,
    overall: overallView(ingredients, now.at),
    support: Object.fromEntries(
      helped.map((person) => [
        person.id,
        overallView(ingredients, now.at, helpBefore(person)).support,
      ]),
    ),
    pages: Object.fromEntries(
      listedPeople(people).map((person) => [
        person.id,
        pageWords(person, ingredients, now, random),
      ]),
    ),
    people: Object.fromEntries(
      listedPeople(people).map((person) => [person.id, stretches(person)]),
    ),
  };
}
