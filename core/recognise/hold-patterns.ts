import { pausedByDefault } from '../people/person.ts';
import type { Profile } from '../people/profile.ts';
import { concreteHosts } from './hosts.ts';
import { fold, type KeyParts, keyParts } from './names.ts';
import { type Concrete, concreteForms, isTheirs, overlaps, type Placed } from './overlap.ts';
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
    const placed = place(site, form, parts);
    if (!placed) return [];
    const rivals = forms
      .slice(0, index)
      .filter(
        (other) =>
          !(isTheirs(other, parts.kind, surfaces) && samePlace(form, other, parts.kind)) &&
          overlaps(site, placed, other),
      );
    return spellings(parts, spelling).flatMap((value) => {
      const spelled = place(site, form, { ...parts, value });
      return spelled ? formPatterns(form, spelled, rivals, { ...parts, value }) : [];
    });
  });
}

/** A form with the name put in; undefined where match patterns can't say the rest. */
function place(site: Site, form: Concrete, { kind, value }: KeyParts): Placed | undefined {
  const filled = form.segments.map((part) => part.replace(`{${kind}}`, () => value));
  const open = filled.at(-1) === '{…}';
  const segments = open ? filled.slice(0, -1) : filled;
  const hosts = form.host
    ? [form.host.replace(`{${kind}}`, () => value.toLowerCase())]
    : concreteHosts(site);
  const vague =
    form.fragment !== null || [...segments, ...hosts].some((part) => part.includes('{'));
  return vague ? undefined : { hosts, segments, open };
}

/** The ways a name is commonly written; one where letter case counts. */
function spellings({ value, name }: KeyParts, seen: string | undefined): string[] {
  if (!name.ignores.startsWith('case')) return [value];
  const asSeen = seen !== undefined && fold(name, seen) === value ? [seen] : [];
  const capital = value.replace(/^./u, (letter) => letter.toUpperCase());
  return [...new Set([value, ...asSeen, capital, value.toUpperCase()])];
}

function formPatterns(
  form: Concrete,
  { hosts, segments, open }: Placed,
  rivals: Concrete[],
  parts: KeyParts,
): string[] {
  const path = segments.map((part) => `/${encodedPath(part)}`).join('');
  return paths(path, form, open, rivals, parts).flatMap((tail) =>
    choices(tail.replace('/@', '/{@|%40}')).flatMap((one) =>
      hosts.map((host) => `*://${host}${one}`),
    ),
  );
}

/** Whether two forms find the name in the same place, so that both give the same key. */
function samePlace(form: Concrete, other: Concrete, kind: string): boolean {
  return placeOf(form, kind) === placeOf(other, kind);
}

function placeOf({ host, segments, params }: Concrete, kind: string): string | number {
  const has = (part: string) => part.includes(`{${kind}}`);
  return params.find(([, value]) => has(value))?.[0] ?? (has(host) ? -1 : segments.findIndex(has));
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
    if (rivals.length === 0) return exact.flatMap((one) => [one, `${one}&*`]);
    // A form that reads another parameter can only win where there is one.
    const others = rivals.every((other) => other.params.some(([name]) => name !== param[0]));
    return others ? exact : [];
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
  const prefixes = new Set(
    patterns.flatMap((one) => (one.endsWith('*') ? [one.slice(0, -1)] : [])),
  );
  return patterns.filter((one) => {
    const own = one.endsWith('*') ? one.length - 1 : one.length;
    for (let end = 1; end <= one.length; end++) {
      if (end !== own && prefixes.has(one.slice(0, end))) return false;
    }
    return !one.endsWith('*') || prefixes.has(one.slice(0, own));
  });
}
