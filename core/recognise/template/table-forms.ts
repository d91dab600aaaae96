import type { Form, Name } from './site.ts';
import { parseTemplate } from './template.ts';

// Names here are told by where they stand, so their shape can be wide.
const shape = '[^\\s/?#&@,:;()]{2,80}';
// Where nothing tells a name but its place at the beginning of a path.
const firstShape = '[\\w.-]{2,64}';
/** What a name looks like that is part of a host. */
export const subdomainShape = '[a-z0-9](?:[\\w-]*[a-z0-9])?';
const mixedShape = '[\\w-]{2,60}';
const notSubdomains =
  'api app assets blog cdn cdna cdnb community dev docs forum help img m magazine mail news static status store support www';

/** Fixed words that a path of the site begins with: where names come first, they are none. */
export function firstWords(templates: string[]): string[] {
  return templates
    .map((template) => parseTemplate(template).segments[0] ?? '')
    .filter((segment) => /^[\w.-]+$/.test(segment));
}

/** What a person of the site is called: how that looks, and the link that opens their page. */
export function handleOf(templates: string[]): Name {
  const named = templates.find((template) => template.includes('{handle}'));
  const counted = templates.find((template) => template.includes('{number}'));
  const link = named ?? counted ?? templates[0] ?? '';
  return {
    shape: shapeOf(templates),
    ignores: templates.some((template) => template.includes('{id}')) ? 'nothing' : 'case',
    link: linkOf(link),
    ...(named && counted ? { numberLink: linkOf(counted) } : {}),
    shown: '{handle}',
  };
}

function shapeOf(templates: string[]): string {
  if (templates.every((template) => template.includes('{number}'))) return '\\d+';
  const under = templates.filter((template) => template.startsWith('{handle}.'));
  if (under.length > 0) return under.length < templates.length ? mixedShape : subdomainShape;
  const isFirst = (template: string) => parseTemplate(template).segments[0] === '{handle}';
  return templates.every(isFirst) ? firstShape : shape;
}

/** The link of a template: the com of a family, its first choices, and no words after a number. */
function linkOf(template: string): string {
  const plain = template
    .replace('.{country}', '.com')
    .replace('{subdomain}.', 'www.')
    .replace(/\{(?:slug|\*)\}/g, '')
    .replace(/\{([^{}|]*)\|[^{}]*\}/g, '$1');
  return `https://${plain.replace(/\{(?:number|id)\}/, '{handle}')}`;
}

/** A template also without the words after its number, which make no difference. */
export function withoutSlug(template: string): string[] {
  return [...new Set([template.replace('{slug}', ''), template])];
}

/** The page itself and all beneath it. */
export function formsOf(written: string): Form[] {
  const template = written.replace('{id}', '{handle}');
  const { host, segments } = parseTemplate(template);
  const own = host.startsWith('{');
  const under = host.includes('{handle}');
  const url = own ? template : template.slice(host.length);
  const page: Form = {
    url,
    surface: 'profile',
    ...(template.includes('{number}') ? { key: '{number}' } : {}),
    ...(own ? { except: notSubdomains } : {}),
    examples: {},
  };
  const open =
    under ||
    /^(?:[@~$]|\{[\d|]+\})?\{(?:handle|number)\}(?:\{(?:slug|\*)\})?$/.test(segments.at(-1) ?? '');
  return open ? [page, { ...page, url: `${url}/{…}`, surface: 'tab' }] : [page];
}

/** What keys stood for when letter case was lost and words after a number weren’t. */
export function firstReading(templates: string[]): Record<string, string> | undefined {
  if (templates.some((template) => template.includes('{slug}'))) return { '(\\d+)-.*': '$1' };
  return templates.some((template) => template.includes('{id}')) ? {} : undefined;
}
