import { hostSource } from '../match/compile.ts';
import { keyParts } from '../template/names.ts';
import type { Surface } from '../template/recognition.ts';
import { shapeOf } from '../template/shape-of.ts';
import type { Site } from '../template/site.ts';
import {
  literally,
  parseTemplate,
  partSource,
  pathSource,
  type Shape,
  type Template,
  unnamed,
} from '../template/template.ts';
import { concreteForms, namesOf } from './overlap.ts';

/** What may come between two characters that count, by what a site ignores in a name. */
const between = {
  case: '',
  'case and dots': '\\.*',
  nothing: '',
  'all but digits': '[^\\d/?&#]*',
};

/** Characters at which the path of an address is over. */
export const pathOver = '?#';
/** Where a path is over. */
const end = '/?(?=[?#]|$)';

/** Pages as a plain URL (see plain-url.ts) writes them, as sources of regular expressions. */
export interface HostForm {
  /** Pattern of the host, without `www.`. */
  host: string;
  /** Pattern of what follows the host. */
  page: string;
}

/** The pages of a site that are somebody's, by their key, on these surfaces. */
export function formsOf(site: Site, key: string, surfaces: readonly Surface[]): HostForm[] {
  const own = hostSource(site, '');
  const forms = concreteForms(site).flatMap((form) => {
    const names = namesOf(site, form, key, surfaces);
    const inlined = names && inliner(site, key, names);
    if (!inlined) return [];
    const host = form.host ? partSource(form.host, inlined) : own;
    return [{ host, page: pageSource(form, inlined) }];
  });
  if (forms.length === 0) return [];
  const targets = forms.map((form) => targetOf(form, own)).join('|');
  const walls = wallsOf(site, own).map(({ host, page }) => ({
    host,
    page: `(?:${page})/?[?#](?:[^]*[=!])?(?:${targets})`,
  }));
  return [...forms.filter(({ host }) => !host.endsWith(':')), ...walls];
}

/** Paths of a site's walls, once for each host. */
function wallsOf({ walls = {} }: Site, own: string): HostForm[] {
  const templates = Object.keys(walls).map(parseTemplate);
  const byHost = Map.groupBy(templates, ({ host }) => (host ? partSource(host, unnamed) : own));
  return [...byHost].map(([host, paths]) => ({
    host,
    page: paths.map(({ segments }) => pathSource(segments, unnamed, pathOver)).join('|'),
  }));
}

/** Pages by their host, each as the source of a regular expression for what follows `www.`. */
export function hostSources(forms: readonly HostForm[]): string[] {
  return [...Map.groupBy(forms, ({ host }) => host)].map(
    ([host, pages]) => `(?:${host})\\.?(?::\\d+)?(?:${pages.map(({ page }) => page).join('|')})`,
  );
}

/** A page as a wall carries it: a whole address, a path of the same site, or one of the app's own scheme. */
function targetOf({ host, page }: HostForm, own: string): string {
  const path = endingAt(page, '?#&');
  if (host.endsWith(':')) return `${host}/${path}`;
  return `(?:https?://(?:www\\.)?(?:${host}))${host === own ? '?' : ''}${path}`;
}

/** A page's pattern where its path may also be over at other characters than in an address of its own. */
export function endingAt(page: string, characters: string): string {
  return page.replace(end, `/?(?=[${characters}]|$)`);
}

/** What stands for a name of the site in a form: the listed one, or any of that shape. */
export function inliner(site: Site, key: string, names: Record<string, string>) {
  const ignores = keyParts(site, key)?.name.ignores ?? 'case';
  const gap = between[ignores];
  return (name: string): string | undefined => {
    const value = names[name];
    if (value !== undefined) {
      return gap + [...value].map(literally).join(gap) + gap;
    }
    const shape = shapeOf(site, name);
    return shape && `(?:${shape})`;
  };
}

/** What follows the host in pages of a form. `inlined` gives what stands for a name. */
export function pageSource(
  { segments, params, fragment }: Pick<Template, 'segments' | 'params' | 'fragment'>,
  inlined: Shape,
): string {
  const path = pathSource(segments, inlined, pathOver);
  const values = params.map(([name, value]) => {
    const source = partSource(value, inlined, '[^&#]');
    return `(?=[^#]*[?&]${literally(name)}=${source}(?:[&#]|$))`;
  });
  if (fragment !== null) return `${path}/?(?:\\?[^#]*)?#${partSource(fragment, inlined)}`;
  return path + end + values.join('');
}
