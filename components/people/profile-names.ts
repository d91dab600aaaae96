import { displayKey } from '../../core/recognise/link/profile-link.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { siteFor } from '../../core/recognise/template/site-for.ts';
import { sites } from '../../core/recognise/template/sites.ts';

/** The name of a profile's site, as its makers write it; for any other page, its address without the path. */
export function siteName(profile: Profile): string {
  return siteFor(profile)?.name ?? profile.site;
}

/** A profile's name as its site shows it (`@anna.b`); its key where the site isn't known any more. */
export function handle(profile: Profile): string {
  const { site, key, spelling } = profile;
  const kind = /^\w+:/.exec(key)?.[0] ?? '';
  try {
    return displayKey({ site, key: spelling === undefined ? key : kind + spelling });
  } catch {
    return profile.key;
  }
}

/** The sites one can choose from, in alphabetical order of their names. */
export function siteChoices(): { id: string; name: string }[] {
  return sites.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
