import type { Person } from './person.ts';

/**
 * The person with this id, or else who has become one with whoever had it; undefined when there is none. An
 * id that is someone's again, as after a file was brought in, is theirs.
 */
export function findPerson(people: readonly Person[], id: string | undefined): Person | undefined {
  return (
    people.find((one) => one.id === id) ??
    people.find(({ formerIds }) => formerIds.some((former) => former === id))
  );
}
