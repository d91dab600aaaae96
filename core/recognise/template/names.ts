import type { Name, Site } from './site.ts';

/** A key taken apart: which of the site's kinds of name it is, and the name itself. */
export interface KeyParts {
  /** Kind of name: `handle`, `id`, … */
  kind: string;
  /** The name without its kind. */
  value: string;
  /** What the site's file says of that kind. */
  name: Name;
}

/** Takes a key apart; undefined where the site has no such kind of name. */
export function keyParts(site: Site, key: string): KeyParts | undefined {
  const typed = /^(\w+):(.*)$/.exec(key);
  const kind = typed?.[1] !== undefined && typed[1] in site.names ? typed[1] : 'handle';
  const name = site.names[kind];
  return name && { kind, value: kind === 'handle' ? key : (typed?.[2] ?? ''), name };
}

/** A name as the key holds it: without what the site ignores in it. */
export function normalizeName(name: Name, value: string): string {
  const visible = value.normalize().replace(/\p{Cf}/gu, '');
  switch (name.ignores) {
    case 'nothing':
      return visible;
    case 'all but digits':
      return visible.replace(/\D/g, '');
    case 'case and dots':
      return visible.toLowerCase().replaceAll('.', '');
    case 'case':
      return visible.toLowerCase();
  }
}
