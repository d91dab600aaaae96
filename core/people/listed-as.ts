import { isPageOf } from '../recognise/template/profile-keys.ts';
import type { Person } from './person.ts';

/** Whose page a site and key are, listed or archived; undefined when nobody's. Listed people come first. */
export function listedAs(
  people: readonly Person[],
  { site, key }: { site: string; key: string },
): Person | undefined {
  const theirs = people.filter(({ profiles }) =>
    profiles.some((profile) => isPageOf(profile, { site, key })),
  );
  return theirs.find(({ archivedAt }) => archivedAt === null) ?? theirs[0];
}
