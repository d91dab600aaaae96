import endings from '../../../content/sites/countries/endings.ts';
import type { Site } from './site.ts';
import { choices, namesIn, parseTemplate, words } from './template.ts';

/** How a host that has any ending is written. */
const anyEnding = '.{any}';
/** How a host that ends in any country is written. */
const anyCountry = '.{country}';

/** Host templates of forms that have a host of their own, each choice made. */
function ownHosts(urls: readonly string[]): string[] {
  return urls.flatMap((url) => choices(parseTemplate(url).host)).filter(Boolean);
}

/** A host under each ending that access is asked for; the host itself where it has one ending. */
export function perCountry(host: string): string[] {
  if (!host.endsWith(anyCountry)) return [host];
  return words(endings).map((ending) => host.replace(anyCountry, `.${ending}`));
}

/** The part of a host template after its last braces: `tumblr.com` of `{handle}.tumblr.com`. */
function afterBraces(host: string): string {
  return host.slice(host.lastIndexOf('}') + 1).replace(/^\./, '');
}

/**
 * What a host template can be looked up by: its end, its beginning (`nitter.`), the label before any
 * country (`.vinted.`), or any host (empty).
 */
export function fixedPart(host: string): string {
  if (host.endsWith(anyCountry)) {
    const [label] = host.slice(0, -anyCountry.length).split('.').slice(-1);
    return `.${label}.`;
  }
  if (!host.endsWith(anyEnding)) return afterBraces(host);
  const base = host.slice(0, -anyEnding.length);
  return base.includes('{') ? '' : `${base}.`;
}

/** What all hosts of a site's forms can be looked up by. */
export function hostEnds(site: Site): string[] {
  const urls = [...site.forms.map(({ url }) => url), ...Object.keys(site.walls ?? {})];
  return [...new Set([...Object.keys(site.hosts), ...ownHosts(urls)].map(fixedPart))];
}

/**
 * Ends of the hosts on which a page can be told to be someone's, none of them beneath another. A
 * host of short links that never say whose they are isn't among them.
 */
export function guardedHosts(site: Site): string[] {
  const telling = site.forms.filter(({ url }) => namesIn(url, site.names).length > 0);
  const ends = [...Object.keys(site.hosts), ...ownHosts(telling.map(({ url }) => url))]
    .flatMap(perCountry)
    .map(afterBraces)
    .filter((host) => host.includes('.') || host === 'localhost');
  return [...new Set(ends)].filter((end) => !ends.some((other) => end.endsWith(`.${other}`)));
}

/** Hosts of a site as match patterns write them, as far as they can: `*.` for any subdomain. */
export function concreteHosts(site: Site): string[] {
  return Object.entries(site.hosts).flatMap(([template, subdomains]) => {
    const list = words(subdomains);
    const fixed = list.filter((subdomain) => !subdomain.includes('{'));
    return perCountry(template).flatMap((base) =>
      list.includes('*')
        ? [`*.${base}`]
        : [...withWww(base), ...fixed.map((subdomain) => `${subdomain}.${base}`)],
    );
  });
}

/** A host with and without `www`. An address in numbers has nothing before it, and browsers refuse a pattern that says so. */
function withWww(host: string): string[] {
  return /(?:^|\.)\d+$/.test(host) ? [host] : [host, `www.${host}`];
}
