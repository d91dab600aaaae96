import type { Profile } from '../people/profile.ts';
import { guardedHosts } from './hosts.ts';
import { siteOf } from './sites.ts';

/** A profile's site and key. */
export type ProfileKey = Pick<Profile, 'site' | 'key'>;

/** Match patterns of the pages on which the sentinel has to be for this profile: its site. */
export function sitePatterns({ site }: ProfileKey): string[] {
  const found = siteOf(site);
  return found ? guardedHosts(found).map((host) => `*://*.${host}/*`) : [];
}
