import places from '../../../content/sites/places/places.ts';
import { compile } from '../match/compile.ts';
import { match } from '../match/match.ts';
import { pageSite } from '../template/site-for.ts';
import { similarHost } from './similar-host.ts';

/** What is to be asked before a page is listed by itself, for it may not be what was meant. */
export type LinkQuestion =
  /** It is one letter off a site that is known: whether that is meant, with the link there. */
  | { asks: 'similar'; host: string; link: string }
  /** It could be a name as well: on which site. */
  | { asks: 'name'; name: string }
  /** It is a shared map, the start of a whole site, or where someone keeps files of their own. */
  | { asks: 'map' | 'start' | 'cloud' };

/** The question that a page raises which would be listed by itself; undefined when none. `text` is what was pasted. */
export function linkQuestion(url: URL, text: string): LinkQuestion | undefined {
  const similar = similarQuestion(url);
  if (similar) return similar;
  if (/^[\p{L}\p{N}._-]+$/u.test(text) && !/^www\./i.test(text))
    return { asks: 'name', name: text };
  if (match(url.href, [placeRules.map])) return { asks: 'map' };
  if (match(url.href, [placeRules.cloud])) return { asks: 'cloud' };
  return url.pathname === '/' && !url.search && url.hash.length < 2 ? { asks: 'start' } : undefined;
}

/** The question that a host raises which is one letter off a site that is known; undefined when it isn't. */
export function similarQuestion(url: URL): LinkQuestion | undefined {
  const host = similarHost(url.hostname);
  if (host === null) return undefined;
  const link = new URL(url);
  link.hostname = host;
  return { asks: 'similar', host, link: link.href };
}

const placeRules = { map: rulesOf(places.map), cloud: rulesOf(places.cloud) };

function rulesOf(forms: readonly string[]) {
  return compile({
    id: pageSite,
    name: pageSite,
    hosts: {},
    names: {},
    reserved: '',
    forms: forms.map((url) => ({ url, surface: 'profile' as const, examples: {} })),
    nobody: [],
  });
}
