import type { Person } from './person.ts';

/**
 * One person of whom two are known, as after a file was brought in: the one that was changed later, one's own
 * where that is the same. Whoever was found to be them in either stays them, and a file turns no pauses off or on.
 */
export function newerPerson(own: Person, other: Person): Person {
  const newest = other.changedAt > own.changedAt ? other : own;
  const more = other.formerIds.some((id) => !own.formerIds.includes(id));
  const formerIds = more
    ? [...new Set([...own.formerIds, ...other.formerIds])].sort()
    : own.formerIds;
  return { ...newest, formerIds, off: own.off };
}
