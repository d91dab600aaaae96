import type { Person } from './person.ts';

/** The person with this id, or who has become one with whoever had it; undefined when there is none. */
export function findPerson(people: readonly Person[], id: string | undefined): Person | undefined {
  return people.find((one) => one.id === id || one.formerIds.some((former) => former === id));
}
