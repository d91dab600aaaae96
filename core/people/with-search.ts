import type { Person } from './person.ts';

/** A person with pauses before searches for a name, too. */
export function withSearch(person: Person, searchName: string): Person {
  return { ...person, searchName, surfaces: [...new Set([...person.surfaces, 'search' as const])] };
}

/** Those who have no other name that searches pause for. */
export function withoutSearch(people: readonly Person[], searchName: string): Person[] {
  return people.filter(
    (person) => !person.searchName || person.searchName.toLowerCase() === searchName.toLowerCase(),
  );
}
