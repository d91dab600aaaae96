import type { Profile } from '../people/profile.ts';
import { hostSource } from './compile.ts';
import { keyParts } from './names.ts';
import { type Concrete, concreteForms, namesOf } from './overlap.ts';
import type { Surface } from './recognition.ts';
import type { Site } from './site.ts';
import { siteFor } from './site-for.ts';
import { literally, parseTemplate, partSource } from './template.ts';

/** What may come between two characters that count, by what a site ignores in a name. */
const between = {
  case: '',
  'case and dots': '\\.*',
  nothing: '',
  'all but digits': '[^\\d/?&#]*',
};

/** Where a path is over. */
const end = '/?(?=[?#]|$)';

/**
 * The source of a regular expression that a plain URL (see plain-url.ts) of a page of these profiles
 * fits, whatever its letter case, on these surfaces. It is for a script that may weigh next to nothing: it fits every page that
 * `match` finds to be theirs, and perhaps one that isn't (letter case of ids, a form that another
 * comes before), so the last word is with the background.
 */
export function listedForm(profiles: readonly Profile[], surfaces: readonly Surface[]): string {
  const forms = profiles.flatMap((profile) => {
    const site = siteFor(profile);
    const keys = [profile.key, ...profile.alsoKnownAs];
    return site ? keys.flatMap((key) => formsOf(site, key, surfaces)) : [];
  });
  const byHost = Map.groupBy(forms, ({ host }) => host);
  const hosts = [...byHost].map(
    ([host, pages]) => `(?:${host})\\.?(?::\\d+)?(?:${pages.map(({ page }) => page).join('|')})`,
  );
  return `^https?://(?:www\\.)?(?:${hosts.join('|')})`;
}

interface HostForm {
  /** Pattern of the host. */
  host: string;
  /** Pattern of what follows the host. */
  page: string;
}

function formsOf(site: Site, key: string, surfaces: readonly Surface[]): HostForm[] {
  const own = hostSource(site, '');
  const forms = concreteForms(site).flatMap((form) => {
    const names = namesOf(site, form, key, surfaces);
    const inlined = names && inliner(site, key, names);
    if (!inlined) return [];
    const host = form.host ? partSource(form.host, inlined) : own;
    return [{ host, page: pageSource(form, inlined) }];
  });
  if (forms.length === 0) return [];
  const walls = Object.keys(site.walls ?? {}).map((wall) => {
    const { host, segments } = parseTemplate(wall);
    const path = segments.map((part) => segmentSource(part, () => undefined)).join('');
    const page = `${path}/?[?#](?:[^]*[=!])?(?:${forms.map((form) => targetOf(form, own)).join('|')})`;
    return { host: host ? partSource(host, () => undefined) : own, page };
  });
  return [...forms.filter(({ host }) => !host.endsWith(':')), ...walls];
}

/** A page as a wall carries it: a whole address, a path of the same site, or one of the app's own scheme. */
function targetOf({ host, page }: HostForm, own: string): string {
  const path = page.replace(end, '/?(?=[?#&]|$)');
  if (host.endsWith(':')) return `${host}/${path}`;
  return `(?:https?://(?:www\\.)?(?:${host}))${host === own ? '?' : ''}${path}`;
}

/** What stands for a name of the site in a form: the listed one, or any of that shape. */
function inliner(site: Site, key: string, names: Record<string, string>) {
  const ignores = keyParts(site, key)?.name.ignores ?? 'case';
  const gap = between[ignores];
  return (name: string): string | undefined => {
    const value = names[name];
    if (value !== undefined) {
      return gap + [...value].map(literally).join(gap) + gap;
    }
    const shape = site.names[name]?.shape ?? site.parts?.[name];
    return shape && `(?:${shape})`;
  };
}

type Inliner = (name: string) => string | undefined;

function pageSource({ segments, params, fragment }: Concrete, inlined: Inliner): string {
  const path = segments.map((part) => segmentSource(part, inlined)).join('');
  const values = params.map(([name, value]) => {
    const source = partSource(value, inlined).replaceAll('[^/]', '[^&#]');
    return `(?=[^#]*[?&]${literally(name)}=${source}(?:[&#]|$))`;
  });
  if (fragment !== null) return `${path}/?(?:\\?[^#]*)?#${partSource(fragment, inlined)}`;
  return path + end + values.join('');
}

function segmentSource(part: string, inlined: Inliner): string {
  if (part === '{…}') return '(?:/[^?#]*)?';
  const source = partSource(part, inlined).replaceAll('[^/]', '[^/?#]');
  return `/${part === '{handle}' ? '@?' : ''}${source}`;
}
