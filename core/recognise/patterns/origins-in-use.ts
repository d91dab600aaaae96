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
