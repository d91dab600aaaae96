import { guardedHosts } from '../template/hosts.ts';
import { type ProfileKey, siteFor } from '../template/site-for.ts';

/** Match patterns of the pages on which the sentinel has to be for this profile: its site. */
export function sitePatterns(profile: ProfileKey): string[] {
  const found = siteFor(profile);
  return found ? guardedHosts(found).map((host) => `*://*.${host}/*`) : [];
}
