/** The pages of the rail, in its order. Each is an address: `options.html#people`. */
export const pages = [
  'week',
  'patterns',
  'people',
  'pause',
  'words',
  'thoughts',
  'check',
  'help',
  'privacy',
  'about',
  'support',
] as const;

/** A page that the rail leaves out: it opens once after installing, and is found again under Help. */
const firstPage = 'first' as const;

/** The pages of the options. */
export type Page = (typeof pages)[number] | typeof firstPage;

/** An address within the options. */
export interface Route {
  /** Which page. */
  page: Page;
  /** What follows the page's name after a slash, decoded: a week's day, say. Empty when nothing does. */
  rest: string;
}

/** Reads a location's hash (`#week/2026-11-16`). What isn't an address leads to the list of people. */
export function readRoute(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const page = [...pages, firstPage].find((known) => known === name);
  return page ? { page, rest: decode(rest.join('/')) } : { page: 'people', rest: '' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
