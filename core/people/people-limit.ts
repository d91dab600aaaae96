import { mostPeople, type Person } from './person.ts';

/**
 * Whether these people can be kept besides those who are there: not if more are listed at once than
 * Ebb holds. The same id is the same person; a list that is too long already may stay, but not grow.
 */
export function fitsPeopleLimit(people: readonly Person[], incoming: readonly Person[]): boolean {
  const after = new Map([...people, ...incoming].map((person) => [person.id, person]));
  return staysInPeopleLimit(people, [...after.values()]);
}

/** Whether these people can be listed in place of those before, by the same rule. */
export function staysInPeopleLimit(before: readonly Person[], after: readonly Person[]): boolean {
  return listed(after) <= Math.max(mostPeople, listed(before));
}

function listed(people: readonly Person[]): number {
  return people.filter(({ archivedAt }) => archivedAt === null).length;
}

/** Throws where there is no room for them. */
export function requirePeopleLimit(people: readonly Person[], incoming: readonly Person[]): void {
  if (!fitsPeopleLimit(people, incoming))
    throw new RangeError(`no more than ${mostPeople} people at once`);
}
