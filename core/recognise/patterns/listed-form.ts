import type { Person } from '../../people/person.ts';
import { keysOf } from '../template/profile-keys.ts';
import { siteFor } from '../template/site-for.ts';
import { formsOf, hostSources } from './host-form.ts';
import { mirrorForms, wrappedSource } from './mirror-forms.ts';
import { searchForms } from './search-form.ts';

/**
 * The source of a regular expression that a plain URL (see plain-url.ts) of a page of this person
 * fits, whatever its letter case, on the surfaces that pause; on mirrors and archives too, and in
 * searches, for those who chose so. It is for a script that may weigh next to nothing: it fits every page that
 * `match` finds to be theirs, and perhaps one that isn't (letter case of ids, a form that another
 * comes before), so the last word is with the background.
 */
export function listedForm({
  profiles,
  surfaces,
  beyond,
  searchName,
}: Pick<Person, 'profiles' | 'surfaces' | 'beyond' | 'searchName'>): string {
  const own = profiles.flatMap((profile) => {
    const site = siteFor(profile);
    return site ? keysOf(profile).flatMap((key) => formsOf(site, key, surfaces)) : [];
  });
  const elsewhere = beyond ? profiles.flatMap((profile) => mirrorForms(profile, surfaces)) : [];
  const searches = surfaces.includes('search') ? searchForms(profiles, searchName) : [];
  const hosts = hostSources([...own, ...elsewhere, ...searches]);
  if (beyond) hosts.push(wrappedSource([...own, ...elsewhere]));
  return `^https?://(?:www\\.)?(?:${hosts.join('|')})`;
}
