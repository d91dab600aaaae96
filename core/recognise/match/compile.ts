import { keyParts } from '../template/names.ts';
import { shapeOf } from '../template/shape-of.ts';
import type { Form, Name, Site } from '../template/site.ts';
import {
  literally,
  namesIn,
  parseTemplate,
  partSource,
  pathSource,
  type Shape,
  unnamed,
  words,
} from '../template/template.ts';
import type { Rule, SiteRules } from './site-rules.ts';

/** Characters that make no difference in a name. */
const dropped: Record<Name['ignores'], string | undefined> = {
  case: undefined,
  'case and dots': '\\.',
  nothing: undefined,
  'all but digits': '\\D',
};

/** How far a site is compiled. */
export interface CompileOptions {
  /**
   * Words that may be taken for names: what is compared with listed people can do without the
   * reserved ones, as nobody listed is called like that.
   */
  allow?: 'reserved';
}

/** Compiles a site's file to the rules `match` works on. Throws on a template with unknown braces. */
export function compile(site: Site, options: CompileOptions = {}): SiteRules {
  const groups = new Map<string, Rule[]>();
  const add = (url: string, rule: Rule, except?: string) => {
    const host = hostSource(site, parseTemplate(url).host, words(except));
    groups.set(host, [...(groups.get(host) ?? []), rule]);
  };
  for (const url of Object.keys(site.walls ?? {})) add(url, wallRule(url));
  for (const form of site.forms) add(form.url, formRule(site, form, options), form.except);
  return { site: site.id, at: [...groups].map(([host, forms]) => ({ host, forms })) };
}

/** The pattern of a form's own host, or of all hosts of the site. */
export function hostSource(site: Site, host: string, except: string[] = []): string {
  if (host) return partSource(host, (name) => capture(site, name, not(except, '[.]')));
  return Object.entries(site.hosts)
    .map(
      ([base, subdomains]) =>
        elsewhere(site, base) + subdomainSource(words(subdomains)) + partSource(base, unnamed),
    )
    .join('|');
}

/** Keeps a mirror that may have any host away from the hosts of its site: what is nobody's there stays so. */
function elsewhere({ parts }: Site, base: string): string {
  return base.startsWith('{') && parts?.own ? `(?!(?:[^/]*\\.)?(?:${parts.own})(?![\\w.-]))` : '';
}

function subdomainSource(subdomains: string[]): string {
  if (subdomains.length === 0) return '';
  if (subdomains.includes('*')) return '(?:[^/]+\\.)?';
  return `(?:(?:${subdomains.map((word) => partSource(word, unnamed)).join('|')})\\.)?`;
}

/** A named group for a name of the site. */
function capture(site: Site, name: string, except = ''): string | undefined {
  const shape = shapeOf(site, name);
  return shape === undefined ? undefined : `${except}(?<${name}>${shape})`;
}

function not(
  wordList: string[],
  end = '(?:[/?#&]|$)',
  shape: string | undefined = undefined,
): string {
  const sources = [...wordList.map(literally), ...(shape ? [shape] : [])];
  return sources.length > 0 ? `(?!(?:${sources.join('|')})${end})` : '';
}

/** A wall points to another URL: whatever that is decides. */
export function wallRule(url: string): Rule {
  return {
    ...textOf(url, unnamed),
    key: null,
    surface: 'profile',
    rule: url,
  };
}

function formRule(site: Site, form: Form, { allow }: CompileOptions): Rule {
  const key = keyTemplate(site, form);
  const name = key === null ? undefined : keyParts(site, key)?.name;
  const drop = name && dropped[name.ignores];
  const always = [...words(form.except), ...words(site.own)];
  return {
    ...textOf(form.url, (inside, at) => {
      if (at !== 0 || canSpare(site, allow)) return capture(site, inside, not(always));
      const reserved = [...always, ...words(site.reserved)];
      return capture(
        site,
        inside,
        not(reserved, undefined, inside in site.names ? site.reservedShape : undefined),
      );
    }),
    key,
    ...(name?.ignores === 'nothing' ? { exact: true } : {}),
    ...(drop ? { drop } : {}),
    surface: form.surface,
    rule: form.url,
  };
}

/** Whether reserved words can be left out: not where a form on any path still waits for its turn. */
function canSpare(site: Site, allow: CompileOptions['allow']): boolean {
  return allow === 'reserved' && !site.forms.some(({ url }) => url.startsWith('/{…}'));
}

/** Template of the key a form gives: a handle is its own key, any other name carries its kind. */
export function keyTemplate(site: Site, { url, key }: Form): string | null {
  const [name] = namesIn(url, site.names);
  if (key !== undefined || name === undefined) return key ?? null;
  return name === 'handle' ? '{handle}' : `${name}:{${name}}`;
}

/** Pattern of the path and of what follows it. `named` gives a name's group; `at` is 0 for a path that begins with it. */
export function textOf(
  url: string,
  named: (name: string, at: number) => string | undefined,
): Pick<Rule, 'form' | 'of'> {
  const { segments, params, fragment } = parseTemplate(url);
  const form = pathSource(segments, named) || '/';
  const inside: Shape = (name) => named(name, -1);
  if (fragment !== null) return { form: `${form}#${partSource(fragment, inside)}`, of: ['#'] };
  if (params.length === 0) return { form };
  // Unlike a segment, a value may hold slashes.
  const values = params.map(
    ([name, value]) => `${literally(name)}=${partSource(value, inside, '.')}`,
  );
  return {
    form: `${form}\\?${values.join('&')}`,
    of: params.map(([name]) => name),
  };
}
