import engines from '../../content/sites/search/engines.ts';
import { hostSource, textOf } from './compile.ts';
import { fixedPart } from './hosts.ts';
import { keyParts } from './names.ts';
import type { Site } from './site.ts';
import type { ProfileKey } from './site-for.ts';
import type { SiteRules } from './site-rules.ts';
import { siteOf } from './sites.ts';
import { literally, parseTemplate } from './template.ts';

/**
 * Rules for searches for one person: on the sites of their profiles and in the big search engines, for
 * their handles and for a name (empty for none). They go before all other rules, as a site's search is
 * otherwise nobody's.
 */
export function searchRules(profiles: readonly ProfileKey[], name: string): SiteRules[] {
  const names = name.trim() ? [name.trim()] : [];
  return profiles.flatMap((profile) => {
    const site = siteOf(profile.site);
    const terms = [...names, ...handleOf(site, profile.key)];
    if (!site || terms.length === 0) return [];
    return [...(site.search ?? []), ...engines].map((url) => searchRule(site, url, terms, profile));
  });
}

/** Origins of the search engines, to ask the permission of when searches are to pause. */
export function searchOrigins(): string[] {
  return engines
    .map((url) => fixedPart(parseTemplate(url).host))
    .flatMap((host) => (host.endsWith('.') ? [`*://*.${host}com/*`] : [`*://*.${host}/*`]));
}

/** A handle is searched for; a number or an opaque id hardly ever is. */
function handleOf(site: Site | undefined, key: string): string[] {
  const parts = site && keyParts(site, key);
  return parts?.kind === 'handle' ? [parts.value] : [];
}

function searchRule(site: Site, url: string, terms: string[], { key }: ProfileKey): SiteRules {
  const wanted = terms.map((term) => literally(term).replace(/\s+/g, '\\s+')).join('|');
  // Whole words: a search for "annabel" is none for "anna".
  const words = `(?:.*[\\s"'@:/(])?(?:${wanted})(?:[\\s"',/)].*)?`;
  const text = textOf(url.replace('{words}', '{searched}'), (one) =>
    one === 'searched' ? words : undefined,
  );
  const rule = { ...text, key, exact: true, surface: 'search' as const, rule: url };
  return {
    site: site.id,
    at: [{ host: hostSource(site, parseTemplate(url).host), forms: [rule] }],
  };
}
