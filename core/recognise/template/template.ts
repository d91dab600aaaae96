/** A form's template, taken apart. */
export interface Template {
  /** Host with its braces; empty where the form holds on all hosts of the site. */
  host: string;
  /** Segments of the path with their braces. */
  segments: string[];
  /** Query parameters the form reads, each name with its template. */
  params: [name: string, value: string][];
  /** Fragment with its braces, without `#`; null where the form doesn't read it. */
  fragment: string | null;
}

/** The words of a text that are separated by spaces. */
export function words(text: string | undefined): string[] {
  return text?.split(/\s+/).filter(Boolean) ?? [];
}

/** Takes a form such as `/stories/{handle}/{…}`, `m.me/{handle}` or `/profile.php?id={id}` apart. */
export function parseTemplate(template: string): Template {
  const [beforeFragment = '', fragment] = splitOnce(template, '#');
  const [address = '', query] = splitOnce(beforeFragment, '?');
  const [host = '', path = ''] = splitOnce(address, '/');
  const params = (query?.split('&') ?? []).map((pair): [string, string] => {
    const [name = '', value = ''] = splitOnce(pair, '=');
    return [name, value];
  });
  return {
    host,
    // A choice such as `{in|m/in}` may hold slashes of its own.
    segments: path.split(/\/(?![^{]*\})/).filter(Boolean),
    params,
    fragment: fragment ?? null,
  };
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Text as the source of a regular expression that matches exactly it. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What a pair of braces stands for, unless it holds a name of the site. */
const braces: Record<string, string> = {
  number: '\\d+',
  code: '[\\w-]+',
  any: '[^/]+',
  '*': '[^/]*',
  words: '.*',
  locale: '[a-z]{2}(?:[-_][a-z]{2,4})?',
  country: '(?:(?:com?\\.)?[a-z]{2}|com|info)',
  url: '(?<url>\\S+).*',
};

/** What stands for a name of the site, as the source of a regular expression; undefined for any other braces. */
export type Shape = (name: string) => string | undefined;

/** For a template without names. */
export const unnamed: Shape = () => undefined;

/**
 * The source of a regular expression for a part of a template.
 * @param any what a character that isn't a slash may be; where it is over is for the caller to say
 */
export function partSource(part: string, shape: Shape, any = '[^/]'): string {
  return part
    .split(/(\{[^}]*\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return literally(piece);
      const inside = piece.slice(1, -1);
      const named = shape(inside);
      if (named !== undefined) return named;
      return braces[inside] ?? `(?:${inside.split('|').map(literally).join('|')})`;
    })
    .join('')
    .replaceAll('[^/]', any);
}

/**
 * The source of a regular expression for a path. `@` before a handle may be there or not, unless the
 * template insists on it.
 * @param shape gives what stands for a name; `at` is the segment it fills, and -1 where there is more
 * @param over characters at which a path is over, where more than the path is read
 */
export function pathSource(
  segments: readonly string[],
  shape: (name: string, at: number) => string | undefined,
  over = '',
): string {
  const path = segments.map((part, index) => {
    if (part === '{…}') return over ? `(?:/[^${over}]*)?` : '(?:/.*)?';
    const named: Shape = (name) => shape(name, part === `{${name}}` ? index : -1);
    return `/${part === '{handle}' ? '@?' : ''}${partSource(part, named, `[^/${over}]`)}`;
  });
  return path.join('');
}

/** The names of the site that a template holds, in order. */
export function namesIn(template: string, names: Record<string, unknown>): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
    Object.hasOwn(names, name) ? [name] : [],
  );
}

/** All texts a template stands for, once each choice such as `{a|b}` is made. */
export function choices(template: string): string[] {
  const choice = /\{([^{}]*\|[^{}]*)\}/.exec(template);
  if (!choice) return [template];
  const [whole, inside = ''] = choice;
  return inside.split('|').flatMap((word) => choices(template.replace(whole, word)));
}
