import { hostSource } from './compile.ts';
import { fitting } from './match.ts';
import type { Surface } from './recognition.ts';
import type { Form, Site } from './site.ts';
import { choices, namesIn, parseTemplate, partSource, type Template } from './template.ts';

/** A form with its choices made: each word of `{a|b}` is a form of its own. */
export interface Concrete extends Template {
  /** The surface it shows; null for a wall. */
  surface: Surface | null;
  /** Kind of the only name in it, where that alone makes the key. */
  kind: string | undefined;
}

const known = new WeakMap<Site, Concrete[]>();

/** Walls and forms of a site in the order they are tried. */
export function concreteForms(site: Site): Concrete[] {
  const forms = known.get(site) ?? takeApart(site);
  known.set(site, forms);
  return forms;
}

function takeApart(site: Site): Concrete[] {
  const walls = Object.keys(site.walls ?? {}).map((url): [string, Form | null] => [url, null]);
  const forms = site.forms.map((form): [string, Form | null] => [form.url, form]);
  return [...walls, ...forms].flatMap(([url, form]) => {
    const names = namesIn(url, site.names);
    const kind = form ? kindOf(form, names) : undefined;
    return choices(url).map((choice) => ({
      ...parseTemplate(choice),
      surface: form?.surface ?? null,
      kind,
    }));
  });
}

/** The kind of key a form gives, where its names alone make it or it is always the same. */
function kindOf({ key }: Form, names: string[]): string | undefined {
  if (key !== undefined) return key.includes('{') ? undefined : 'handle';
  return names.length === 1 ? names[0] : undefined;
}

/** Whether a form gives a key of this kind, on one of these surfaces. */
export function isTheirs(form: Concrete, kind: string, surfaces: readonly Surface[]): boolean {
  return form.kind === kind && form.surface !== null && surfaces.includes(form.surface);
}

/** A form with a name put in. */
export interface Placed {
  /** Hosts as match patterns write them. */
  hosts: string[];
  /** Literal segments of the path. */
  segments: string[];
  /** Whether more may follow. */
  open: boolean;
}

/** Whether a URL can fit both a pattern and a form, as far as host and path say. */
export function overlaps(site: Site, pattern: Placed, form: Concrete): boolean {
  const shape = (name: string) => {
    const found = site.names[name]?.shape;
    return found === undefined ? undefined : `(?:${found})`;
  };
  const open = form.segments.at(-1) === '{…}';
  const parts = open ? form.segments.slice(0, -1) : form.segments;
  if (parts.length > pattern.segments.length && !pattern.open) return false;
  if (parts.length < pattern.segments.length && !open) return false;
  const samePath = parts.every((part, index) => {
    const literal = pattern.segments[index];
    if (literal === undefined) return true;
    const bare = part.startsWith('@') ? literal : literal.replace(/^@/, '');
    return fitting(partSource(part, shape), bare) !== null;
  });
  return samePath && pattern.hosts.some((host) => onHost(site, form, host));
}

function onHost(site: Site, form: Concrete, host: string): boolean {
  return fitting(hostSource(site, form.host), host.replace(/^(?:\*|www)\./, '')) !== null;
}
