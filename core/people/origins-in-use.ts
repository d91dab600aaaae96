import { origins } from '../recognise/origins.ts';
import type { Person } from './person.ts';

/** Origins that Ebb needs for the people listed now; archived ones need none. Each once. */
export function originsInUse(people: Person[]): string[] {
  const active = people.filter(({ archivedAt }) => archivedAt === null);
  const profiles = active.flatMap((person) => person.profiles);
  return [...new Set(profiles.flatMap((profile) => origins(profile)))];
}
