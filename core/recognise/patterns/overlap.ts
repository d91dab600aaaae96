import { hostSource, keyTemplate } from '../match/compile.ts';
import { fitting } from '../match/match.ts';
import type { Surface } from '../template/recognition.ts';
import { shapeOf } from '../template/shape-of.ts';
import type { Form, Site } from '../template/site.ts';
import {
  choices,
  literally,
  parseTemplate,
  partSource,
  type Template,
} from '../template/template.ts';

/** A form with its choices made: each word of `{a|b}` is a form of its own. */
export interface Concrete extends Template {
  /** The surface it shows; null for a wall. */
  surface: Surface | null;
  /** Template of the key it gives; null where it gives none. */
  key: string | null;
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
  return [...walls, ...forms].flatMap(([url, form]) =>
    choices(url).map((choice) => ({
      ...parseTemplate(choice),
      surface: form?.surface ?? null,
      key: form && keyTemplate(site, form),
    })),
  );
}

/** What stands for each name of a form that gives this key on one of these surfaces. */
export function namesOf(
  site: Site,
  { key: template, surface, segments }: Concrete,
  key: string,
  surfaces: readonly Surface[],
): Record<string, string> | null {
  if (template === null || surface === null || !surfaces.includes(surface)) return null;
  const source = template
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 ? `(?<${piece}>${shapeOf(site, piece) ?? '.+'})` : literally(piece),
    )
    .join('');
  const found = fitting(source, key);
  const names = found && { ...found.groups };
  return names && !isReserved(site, segments[0], names) ? names : null;
}

/** Whether a name that comes first in a path looks like no name there. */
function isReserved(
  { reservedShape, names: kinds }: Site,
  first: string | undefined,
  names: Record<string, string>,
): boolean {
  const kind = first?.slice(1, -1) ?? '';
  const name = kind in kinds && first === `{${kind}}` ? names[kind] : undefined;
  return Boolean(reservedShape && name !== undefined && fitting(reservedShape, name));
}

/** Whether two forms find the names in the same places, so that both give the same key. */
export function samePlaces(one: Concrete, other: Concrete): boolean {
  return places(one) === places(other);
}

function places({ key, host, segments, params }: Concrete): string {
  const names = (key ?? '').match(/\{\w+\}/g) ?? [];
  const place = (name: string) =>
    params.find(([, value]) => value.includes(name))?.[0] ??
    (host.includes(name) ? 'host' : segments.findIndex((part) => part.includes(name)));
  return (key ?? '').replace(/\{\w+\}/g, '{}') + names.map(place).join(' ');
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
    const found = shapeOf(site, name);
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
