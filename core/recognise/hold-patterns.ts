import { pausedByDefault } from '../people/person.ts';
import type { Profile } from '../people/profile.ts';
import { concreteHosts } from './hosts.ts';
import { fold, type KeyParts, keyParts } from './names.ts';
import { type Concrete, concreteForms, isTheirs, overlaps } from './overlap.ts';
import { inPath } from './profile-link.ts';
import type { Surface } from './recognition.ts';
import type { Site } from './site.ts';
import { siteFor } from './site-for.ts';
import { choices } from './template.ts';

/** Match patterns, as `scripting.registerContentScripts` takes them. */
export interface HoldPatterns {
  /** Patterns of pages that are theirs. */
  matches: string[];
  /** Patterns of pages that aren't, although they fit one of the others. */
  excludeMatches: string[];
}

/**
 * Patterns of the pages that are this profile's, on the surfaces that pause. Everything they fit is
 * theirs; what patterns can't say (other spellings, numbers, fragments) is left to the sentinel.
 */
export function holdPatterns(
  profile: Profile,
  surfaces: readonly Surface[] = pausedByDefault,
): HoldPatterns {
  const site = siteFor(profile);
  const matches = site
    ? [profile.key, ...profile.alsoKnownAs].flatMap((key) =>
        patternsOf(site, keyParts(site, key), profile.spelling, surfaces),
      )
    : [];
  return { matches: withoutCovered([...new Set(matches)]), excludeMatches: [] };
}

function patternsOf(
  site: Site,
  parts: KeyParts | undefined,
  spelling: string | undefined,
  surfaces: readonly Surface[],
): string[] {
  if (!parts || /[*\s]/.test(parts.value)) return [];
  const forms = concreteForms(site);
  return forms.flatMap((form, index) => {
    if (!isTheirs(form, parts.kind, surfaces)) return [];
    const before = forms.slice(0, index);
    return spellings(parts, spelling).flatMap((value) =>
      formPatterns(site, form, before, { ...parts, value }, surfaces),
    );
  });
}

/** The ways a name is commonly written; one where letter case counts. */
function spellings({ value, name }: KeyParts, seen: string | undefined): string[] {
  if (!name.ignores.startsWith('case')) return [value];
  const asSeen = seen !== undefined && fold(name, seen) === value ? [seen] : [];
  const capital = value.replace(/^./u, (letter) => letter.toUpperCase());
  return [...new Set([value, ...asSeen, capital, value.toUpperCase()])];
}

function formPatterns(
  site: Site,
  form: Concrete,
  before: Concrete[],
  { kind, value }: KeyParts,
  surfaces: readonly Surface[],
): string[] {
  const placed = form.segments.map((part) => part.replace(`{${kind}}`, () => value));
  const open = placed.at(-1) === '{…}';
  const segments = open ? placed.slice(0, -1) : placed;
  if (segments.some((part) => part.includes('{')) || form.fragment !== null) return [];
  const hosts = form.host
    ? [form.host.replace(`{${kind}}`, () => value.toLowerCase())]
    : concreteHosts(site);
  if (hosts.some((host) => host.includes('{'))) return [];
  const rivals = before.filter(
    (other) =>
      !(isTheirs(other, kind, surfaces) && samePlace(form, other, kind)) &&
      overlaps(site, { hosts, segments, open }, other),
  );
  const path = segments.map((part) => `/${encodedPath(part)}`).join('');
  return paths(path, form, open, rivals, { kind, value }).flatMap((tail) =>
    hosts.flatMap((host) => choices(tail.replace('/@', '/{@|%40}')).map((t) => `*://${host}${t}`)),
  );
}

/** Whether two forms find the name in the same place, so that both give the same key. */
function samePlace(form: Concrete, other: Concrete, kind: string): boolean {
  const place = ({ host, segments }: Concrete) =>
    host.includes(`{${kind}}`) ? -1 : segments.findIndex((part) => part.includes(`{${kind}}`));
  return place(form) === place(other) && form.params.length === 0 && other.params.length === 0;
}

function paths(
  path: string,
  form: Concrete,
  open: boolean,
  rivals: Concrete[],
  { kind, value }: Pick<KeyParts, 'kind' | 'value'>,
): string[] {
  const [param, ...more] = form.params;
  if (param) {
    const text = param[1].replace(`{${kind}}`, () => encodeURIComponent(value));
    if (more.length > 0 || open || text.includes('{')) return [];
    const exact = [`${path}?${param[0]}=${text}`, `${path}/?${param[0]}=${text}`];
    const clear = rivals.length === 0;
    return clear ? exact.flatMap((one) => [one, `${one}&*`]) : [];
  }
  // A form that reads the query can't be told from this one once there is any.
  if (rivals.some(({ params, fragment }) => params.length === 0 && fragment === null)) return [];
  const bare = path ? [path, `${path}/`] : ['/'];
  if (rivals.length > 0) return bare;
  return open ? [...bare, `${path}?*`, `${path}/*`] : bare.flatMap((one) => [one, `${one}?*`]);
}

/** A literal segment as the browser writes it in a URL. */
function encodedPath(part: string): string {
  return new URL(`https://host/${inPath(part)}`).pathname.slice(1);
}

/** Drops patterns that another one, ending in `*`, covers. */
function withoutCovered(patterns: string[]): string[] {
  const prefixes = patterns.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  return patterns.filter(
    (one) => !prefixes.some((prefix) => one !== `${prefix}*` && one.startsWith(prefix)),
  );
}
