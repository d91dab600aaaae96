import type { Person } from '../../people/person.ts';
import { searchOrigins } from '../match/search-rules.ts';
import { mirrorOrigins, origins } from './origins.ts';

/** Where pauses for a person are wanted: it decides which origins they need. */
export type Reach = Pick<Person, 'profiles'> & Partial<Pick<Person, 'beyond' | 'surfaces'>>;

/** Origins that Ebb needs for someone, each once: their sites, and what was chosen besides. */
export function originsFor({ profiles, beyond = false, surfaces = [] }: Reach): string[] {
  const own = profiles.flatMap(origins);
  const mirrors = beyond ? profiles.flatMap(mirrorOrigins) : [];
  const engines = surfaces.includes('search') ? searchOrigins() : [];
  return [...new Set([...own, ...mirrors, ...engines])];
}

/** Origins that Ebb needs for the people listed now; archived ones need none. Each once. */
export function originsInUse(people: Person[]): string[] {
  const active = people.filter(({ archivedAt }) => archivedAt === null);
  return [...new Set(active.flatMap(originsFor))];
}

/** Origins to give back once these people are listed and no longer those before. */
export function originsToReturn(before: Person[], people: Person[]): string[] {
  const needed = originsInUse(people);
  // Pages added by hand once took the hosts beneath theirs along.
  const given = originsInUse(before).flatMap((origin) => [origin, withSubdomains(origin)]);
  return [...new Set(given)].filter((origin) => !needed.some((one) => includes(origin, one)));
}

function withSubdomains(origin: string): string {
  return origin.replace(/:\/\/(?!\*\.)/, '://*.');
}

function includes(origin: string, other: string): boolean {
  const [, end] = origin.split('//*');
  return origin === other || (end !== undefined && withSubdomains(other).endsWith(end));
}
