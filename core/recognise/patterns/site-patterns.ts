import { concreteHosts, guardedHosts } from '../template/hosts.ts';
import type { Site } from '../template/site.ts';
import { type ProfileKey, pageSite, siteFor } from '../template/site-for.ts';
import { words } from '../template/template.ts';

/**
 * Match patterns of the pages on which the sentinel has to be for this profile: its site; for a page
 * added by hand its host alone, as others' pages may be beneath that.
 */
export function sitePatterns(profile: ProfileKey): string[] {
  const found = siteFor(profile);
  if (!found) return [];
  const hosts = profile.site === pageSite ? concreteHosts(found) : askedHosts(found);
  return hosts.map((host) => `*://${host}/*`);
}

/** Hosts as match patterns write them: those that a site's file asks for, or all beneath its own. */
function askedHosts(site: Site): string[] {
  return site.asks ? words(site.asks) : guardedHosts(site).map((host) => `*.${host}`);
}
