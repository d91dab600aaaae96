import engines from '../../../content/sites/search/engines.ts';
import { fixedPart } from '../template/hosts.ts';
import { keyParts } from '../template/names.ts';
import type { Site } from '../template/site.ts';
import { type ProfileKey, siteFor } from '../template/site-for.ts';
import { literally, parseTemplate } from '../template/template.ts';
import { hostSource, textOf } from './compile.ts';
import type { SiteRules } from './site-rules.ts';

/**
 * Rules for searches for one person: on the sites of their profiles and in the big search engines, for
 * their handles and for a name (empty for none). They go before all other rules, as a site's search is
 * otherwise nobody's.
 */
export function searchRules(profiles: readonly ProfileKey[], name: string): SiteRules[] {
  return searches(profiles, name).map(({ site, key, url, terms }) => {
    const searched = searchedSource(terms, '.');
    const text = textOf(url.replace('{words}', '{searched}'), (one) =>
      one === 'searched' ? searched : undefined,
    );
    const rule = { ...text, key, exact: true, surface: 'search' as const, rule: url };
    return {
      site: site.id,
      at: [{ host: hostSource(site, parseTemplate(url).host), forms: [rule] }],
    };
  });
}

/** A search that would be for someone. */
interface Search {
  /** Site of the profile. */
  site: Site;
  /** Key of the profile. */
  key: string;
  /** Form of the search, on the site or on an engine. */
  url: string;
  /** What is searched for: one of these is enough. */
  terms: string[];
}

/** Every search for one person: on the sites of their profiles and in the big search engines. */
export function searches(profiles: readonly ProfileKey[], name: string): Search[] {
  const names = name.trim() ? [name.trim().normalize()] : [];
  return profiles.flatMap((profile) => {
    const site = siteFor(profile);
    const { key } = profile;
    const terms = [...names, ...handleOf(site, key)];
    if (!site || terms.length === 0) return [];
    return [...(site.search ?? []), ...engines].map((url) => ({ site, key, url, terms }));
  });
}

/**
 * The source of a regular expression for a search that holds a term. Whole words: a search for
 * "annabel" is none for "anna". `any` is the source for one character of the rest.
 */
export function searchedSource(terms: readonly string[], any: string): string {
  const wanted = terms.map((term) => literally(term).replace(/\s+/g, '[\\s+]+')).join('|');
  return `(?:${any}*[\\s+"'@:/(])?(?:${wanted})(?:[\\s+"',/)]${any}*)?`;
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
