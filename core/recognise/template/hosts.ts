import type { Site } from './site.ts';
import { choices, namesIn, parseTemplate, words } from './template.ts';

/** Host templates of forms that have a host of their own, each choice made. */
function ownHosts(urls: readonly string[]): string[] {
  return urls.flatMap((url) => choices(parseTemplate(url).host)).filter(Boolean);
}

/** The part of a host template after its last braces: `tumblr.com` of `{handle}.tumblr.com`. */
function afterBraces(host: string): string {
  return host.slice(host.lastIndexOf('}') + 1).replace(/^\./, '');
}

/** What a host template can be looked up by: its end, its beginning (`nitter.`), or any host (empty). */
export function fixedPart(host: string): string {
  return host.endsWith('.{any}') ? host.replace('{any}', '') : afterBraces(host);
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
    .map(afterBraces)
    .filter((host) => host.includes('.') || host === 'localhost');
  return [...new Set(ends)].filter((end) => !ends.some((other) => end.endsWith(`.${other}`)));
}

/** Hosts of a site as match patterns write them, as far as they can: `*.` for any subdomain. */
export function concreteHosts(site: Site): string[] {
  return Object.entries(site.hosts).flatMap(([base, subdomains]) => {
    const list = words(subdomains);
    if (list.includes('*')) return [`*.${base}`];
    const fixed = list.filter((subdomain) => !subdomain.includes('{'));
    return [base, `www.${base}`, ...fixed.map((subdomain) => `${subdomain}.${base}`)];
  });
}
