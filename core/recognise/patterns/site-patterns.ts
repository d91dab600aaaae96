import { concreteHosts, guardedHosts } from '../template/hosts.ts';
import { type ProfileKey, pageSite, siteFor } from '../template/site-for.ts';

/**
 * Match patterns of the pages on which the sentinel has to be for this profile: its site; for a page
 * added by hand its host alone, as others' pages may be beneath that.
 */
export function sitePatterns(profile: ProfileKey): string[] {
  const found = siteFor(profile);
  if (!found) return [];
  const hosts =
    profile.site === pageSite
      ? concreteHosts(found)
      : guardedHosts(found).map((host) => `*.${host}`);
  return hosts.map((host) => `*://${host}/*`);
}
