import type { Person } from './person.ts';

/** Those of some people whose pages may pause: not archived, and with a profile. */
export function listedPeople(people: readonly Person[]): Person[] {
  return people.filter(({ archivedAt, profiles }) => archivedAt === null && profiles.length > 0);
}
