import { pausedByDefault } from '../../people/person.ts';
import { inPath } from '../link/profile-link.ts';
import { concreteHosts, perCountry } from '../template/hosts.ts';
import { keyParts, normalizeName } from '../template/names.ts';
import type { Profile } from '../template/profile.ts';
import { keysOf } from '../template/profile-keys.ts';
import type { Surface } from '../template/recognition.ts';
import type { Site } from '../template/site.ts';
import { siteFor } from '../template/site-for.ts';
import { choices } from '../template/template.ts';
import {
  type Concrete,
  concreteForms,
  namesOf,
  overlaps,
  type Placed,
  samePlaces,
} from './overlap.ts';

/**
 * Match patterns, as `scripting.registerContentScripts` takes them, of the pages that are this profile's, on the surfaces that pause. Everything they fit is
 * theirs; what patterns can't say (other spellings, numbers, fragments) is left to the sentinel.
 */
export function holdPatterns(
  profile: Profile,
  surfaces: readonly Surface[] = pausedByDefault,
): string[] {
  const site = siteFor(profile);
  const matches = site
    ? keysOf(profile).flatMap((key) => patternsOf(site, key, profile.spelling, surfaces))
    : [];
  return withoutCovered([...new Set(matches)]);
}

function patternsOf(
  site: Site,
  key: string,
  spelling: string | undefined,
  surfaces: readonly Surface[],
): string[] {
  if (/[*\s]/.test(key)) return [];
  const forms = concreteForms(site);
  return forms.flatMap((form, index) => {
    const names = namesOf(site, form, key, surfaces);
    const placed = names && place(site, form, names);
    if (!placed) return [];
    const rivals = forms
      .slice(0, index)
      .filter(
        (other) =>
          !(namesOf(site, other, key, surfaces) && samePlaces(form, other)) &&
          overlaps(site, placed, other),
      );
    return spellings(site, key, spelling).flatMap((spelled) => {
      const written = namesOf(site, form, spelled, surfaces);
      const put = written && place(site, form, written);
      return put ? formPatterns(form, put, rivals, written) : [];
    });
  });
}

/** The ways a key's name is commonly written; one where letter case counts. */
function spellings(site: Site, key: string, seen: string | undefined): string[] {
  const parts = keyParts(site, key);
  if (!parts?.name.ignores.startsWith('case')) return [key];
  const { value, name } = parts;
  const kind = key.slice(0, key.length - value.length);
  const asSeen = seen !== undefined && normalizeName(name, seen) === value ? [seen] : [];
  const capital = value.replace(/^./u, (letter) => letter.toUpperCase());
  return [...new Set([value, ...asSeen, capital, value.toUpperCase()])].map((one) => kind + one);
}

/** A template with its names put in. */
function fill(template: string, names: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (braces, name: string) => names[name] ?? braces);
}

/** A form with the names put in; undefined where match patterns can't say the rest. */
function place(site: Site, form: Concrete, names: Record<string, string>): Placed | undefined {
  const filled = form.segments.map((part) => fill(part, names));
  const open = filled.at(-1) === '{…}';
  const segments = open ? filled.slice(0, -1) : filled;
  const own = fill(form.host, names).toLowerCase();
  const hosts = own
    ? perCountry(own).flatMap((host) => [host, `www.${host}`])
    : concreteHosts(site);
  const vague = [...segments, ...hosts].some((part) => part.includes('{'));
  return vague || form.fragment !== null || form.host.endsWith(':')
    ? undefined
    : { hosts, segments, open };
}

function formPatterns(
  form: Concrete,
  { hosts, segments, open }: Placed,
  rivals: Concrete[],
  names: Record<string, string>,
): string[] {
  const path = segments.map((part) => `/${encodedPath(part)}`).join('');
  return paths(path, form, open, rivals, names).flatMap((tail) =>
    choices(tail.replace('/@', '/{@|%40}')).flatMap((one) =>
      hosts.map((host) => `*://${host}${one}`),
    ),
  );
}

function paths(
  path: string,
  form: Concrete,
  open: boolean,
  rivals: Concrete[],
  names: Record<string, string>,
): string[] {
  // Browsers refuse a pattern without a slash, and all others with it.
  const bare = path ? [path, `${path}/`] : ['/'];
  const [param, ...more] = form.params;
  if (param) {
    const text = fill(param[1], names);
    if (more.length > 0 || open || text.includes('{')) return [];
    const exact = bare.map((one) => `${one}?${param[0]}=${encodedQuery(text)}`);
    if (rivals.length === 0) return exact.flatMap((one) => [one, `${one}&*`]);
    // A form that reads another parameter can only win where there is one.
    const others = rivals.every((other) => other.params.some(([name]) => name !== param[0]));
    return others ? exact : [];
  }
  // A form that reads the query can't be told from this one once there is any.
  if (rivals.some(({ params, fragment }) => params.length === 0 && fragment === null)) return [];
  if (rivals.length > 0) return bare;
  if (!open) return bare.flatMap((one) => [one, `${one}?*`]);
  return path ? [...bare, `${path}?*`, `${path}/*`] : ['/*'];
}

/** A parameter's value as it is commonly written in a URL. */
function encodedQuery(value: string): string {
  const safe = value.replace(/[%&#+]/g, encodeURIComponent);
  return new URL(`https://host/?${safe}`).search.slice(1);
}

/** A literal segment as the browser writes it in a URL. */
function encodedPath(part: string): string {
  return new URL(`https://host/${inPath(part)}`).pathname.slice(1);
}

/** Drops patterns that another one, ending in `*`, covers. */
function withoutCovered(patterns: string[]): string[] {
  const prefixes = new Set(
    patterns.flatMap((one) => (one.endsWith('*') ? [one.slice(0, -1)] : [])),
  );
  // Only where one of them ends: this runs for everyone, whenever something changes.
  const ends = new Set([...prefixes].map(({ length }) => length));
  return patterns.filter((one) => {
    const own = one.endsWith('*') ? one.length - 1 : one.length;
    const isCovered = (end: number) =>
      end !== own && end <= one.length && prefixes.has(one.slice(0, end));
    return ![...ends].some(isCovered);
  });
}
