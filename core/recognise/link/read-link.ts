import { compile } from '../match/compile.ts';
import { guardRules } from '../match/guard-rules.ts';
import { match } from '../match/match.ts';
import { recognise, sitesFor } from '../match/recognise.ts';
import { keyParts, normalizeName } from '../template/names.ts';
import type { Profile } from '../template/profile.ts';
import type { Recognition } from '../template/recognition.ts';
import type { Name, Site } from '../template/site.ts';
import { pageSite } from '../template/site-for.ts';
import { siteOf } from '../template/sites.ts';
import { parseTemplate, partSource, words } from '../template/template.ts';
import { isOn, isTheSites } from './known-host.ts';
import { type LinkQuestion, linkQuestion, similarQuestion } from './link-question.ts';
import { canonicalLink } from './profile-link.ts';
import { searchedWords } from './searched-words.ts';

/** Why a text names nobody: codes; the words for them are in the locale. */
export type NoLink = {
  ok: false;
  reason:
    | 'not-a-link'
    | 'needs-site'
    | 'owner-unknown'
    | 'own-page'
    | 'not-a-person'
    | 'reserved'
    | 'bad-handle'
    | 'unknown-site'
    | 'search';
  /** Id of the site the link is on, where it is known. */
  site?: string;
  /** The name that was typed, for `needs-site`. */
  name?: string;
  /** The words that were searched for, for `search`. */
  searched?: string;
};

/** What a pasted text says: whose page it is, or why that can't be told. */
export type LinkReading =
  | {
      ok: true;
      /** The profile to list. */
      profile: Profile;
      /** What the link was recognised as. */
      recognition: Recognition;
      /** Further keys of the same person that the link holds, to be offered as "also known as". */
      alsoOffered?: string[];
      /** What to ask before it is listed; absent when it is clear. */
      question?: LinkQuestion;
    }
  | NoLink;

/** Reads a pasted link in any form: with or without its scheme, with spaces or words around it. */
export function readLink(text: string): LinkReading {
  const pasted = text.trim();
  const [, name] = /^@([^\s/]+)$/.exec(pasted) ?? [];
  if (name !== undefined) return { ok: false, reason: 'needs-site', name };
  const url = linkIn(pasted);
  if (!url) return readWord(pasted);
  const recognition = recognise(url.href);
  if (!recognition) return readUnrecognised(url, pasted);
  const { site, key } = recognition;
  if (key === null) return { ok: false, reason: 'owner-unknown', site };
  // On a site of any host, the host may be a slip.
  const question = isOfAnyHost(site) ? similarQuestion(url) : undefined;
  return { ...found(url, { ...recognition, key }), ...(question ? { question } : {}) };
}

/** A word that could be someone's name on any site, or no link at all. */
function readWord(text: string): NoLink {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(text)) return { ok: false, reason: 'not-a-link' };
  return { ok: false, reason: 'needs-site', name: text };
}

function isOfAnyHost(id: string): boolean {
  const hosts = Object.keys(siteOf(id)?.hosts ?? {});
  return hosts.every((host) => host.startsWith('{'));
}

/** Reads a name typed for a chosen site, with or without its `@`; a link to that site will do too. */
export function readHandle(siteId: string, text: string): LinkReading {
  const site = siteOf(siteId);
  if (!site) return { ok: false, reason: 'unknown-site' };
  const typed = text.trim();
  if (words(site.own).includes(typed.toLowerCase())) {
    return { ok: false, reason: 'own-page', site: siteId };
  }
  const linked = typed.includes('/') ? readLink(typed) : undefined;
  if (linked?.ok && linked.profile.site === siteId) return linked;
  const readings = Object.entries(site.names).map(([kind, name]) =>
    readName(site, kind, name, typed),
  );
  return (
    readings.find(({ ok }) => ok) ??
    readings.find((reading) => !reading.ok && reading.reason !== 'bad-handle') ?? {
      ok: false,
      reason: 'bad-handle',
      site: siteId,
    }
  );
}

/** Reads a text as one kind of name: it is one if the link it makes leads back to the site. */
function readName(site: Site, kind: string, name: Name, typed: string): LinkReading {
  const bad: NoLink = { ok: false, reason: 'bad-handle', site: site.id };
  const [mark = ''] = name.shown.split('{');
  const bare = typed.startsWith(mark) ? typed.slice(mark.length) : typed.replace(/^@/, '');
  const value = site.ending && kind === 'handle' && !bare.includes('.') ? bare + site.ending : bare;
  if (!new RegExp(`^(?:${name.shape})$`, 'i').test(value.normalize())) return bad;
  const key = normalizeName(name, value);
  const link = canonicalLink({ site: site.id, key: kind === 'handle' ? key : `${kind}:${key}` });
  const reading = readLink(link);
  if (!reading.ok) return reading.reason === 'not-a-person' ? bad : reading;
  if (reading.profile.site !== site.id) return bad;
  const spelled = value === key ? {} : { spelling: value };
  return { ...reading, profile: { ...reading.profile, ...spelled } };
}

/** The URL in a text; null where there is none. */
function linkIn(text: string): URL | null {
  const [withScheme] = /[a-z][a-z+.-]*:[^\s<>"]+/i.exec(text) ?? [];
  if (withScheme && /^(?:https?:\/\/|tg:|spotify:)/i.test(withScheme)) return URL.parse(withScheme);
  const bare = text.replace(/^[<("']+|[>)"']+$/g, '');
  return /^[^\s/@:]+\.[^\s/@:.]{2,}(?::\d+)?(?:[/?#]\S*)?$/.test(bare)
    ? URL.parse(`https://${bare}`)
    : null;
}

function found(url: URL, recognition: Recognition & { key: string }): LinkReading {
  const { site, key } = recognition;
  const alsoOffered = alsoIn(url, siteOf(site)).filter((other) => other !== key);
  const spelling = spellingIn(url, site, key);
  return {
    ok: true,
    profile: {
      site,
      key,
      alsoKnownAs: [],
      ...(siteOf(site)?.firstReading ? { reading: 2 as const } : {}),
      ...(spelling === undefined ? {} : { spelling }),
    },
    recognition,
    ...(alsoOffered.length > 0 ? { alsoOffered } : {}),
  };
}

/** The name as the link writes it, where that differs from the key. */
function spellingIn(url: URL, siteId: string, key: string): string | undefined {
  const site = siteOf(siteId);
  const parts = site && keyParts(site, key);
  if (!parts?.name.ignores.startsWith('case')) return undefined;
  const pieces = (decoded(url.hostname + url.pathname + url.search + url.hash) ?? '').split(
    /[/?#&=@~$]/,
  );
  const spelling = pieces.find((piece) => normalizeName(parts.name, piece) === parts.value);
  return spelling === parts.value ? undefined : spelling;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Keys of the same person that the site puts in the query besides. */
function alsoIn(url: URL, site: Site | undefined): string[] {
  return (site?.also ?? []).flatMap((template) => {
    const [[param = '', value = ''] = []] = parseTemplate(`/?${template}`).params;
    const shape = (name: string) => {
      const found = site?.names[name]?.shape;
      return found === undefined ? undefined : `(?<${name}>${found})`;
    };
    const hit = new RegExp(`^${partSource(value, shape)}$`, 'i').exec(
      url.searchParams.get(param) ?? '',
    );
    return Object.entries(hit?.groups ?? {}).map(([name, part]) => `${name}:${part}`);
  });
}

/** Says what a link is that was nobody's: why, on a site that is known, or a page of its own. */
function readUnrecognised(url: URL, pasted: string): LinkReading {
  const searched = searchedWords(url);
  if (searched !== null) return { ok: false, reason: 'search', searched };
  const site = sitesFor(url).find((one) => isOn(url, one));
  if (!site) return readPage(url, pasted);
  const no = (reason: NoLink['reason']): NoLink => ({ ok: false, reason, site: site.id });
  if (isNotPerson(url, site)) return no('not-a-person');
  const own = words(site.own);
  if (url.pathname.split(/[/@]/).some((part) => own.includes(part.toLowerCase())))
    return no('own-page');
  const lenient = match(url.href, [compile(site, { allow: 'reserved' })])?.key;
  if (typeof lenient === 'string') return no('reserved');
  return isTheSites(url, site) ? no('not-a-person') : readPage(url, pasted);
}

function isNotPerson(url: URL, site: Site): boolean {
  const forms = (site.notPeople ?? []).map((one) => ({
    url: one,
    surface: 'profile' as const,
    examples: {},
  }));
  return match(url.href, [compile({ ...site, forms, walls: {} })]) !== null;
}

/** A host by name: not an address in numbers, and not one that stands for others in a match pattern. */
const named = /^(?:[\w-]+\.)+[a-z][\w-]*$/;

/** A page that no site knows: listed as that page and everything beneath it. */
function readPage(url: URL, pasted: string): LinkReading {
  const host = url.hostname.replace(/^www\.|\.$/g, '');
  if (!/^https?:$/.test(url.protocol) || !named.test(host))
    return { ok: false, reason: 'unknown-site' };
  const path = url.pathname
    .split('/')
    .filter(Boolean)
    .map((part) => decoded(part) ?? part);
  const key = [host, ...path].join('/');
  const recognition = match(url.href, guardRules([{ site: pageSite, key }]));
  if (!recognition) return { ok: false, reason: 'unknown-site' };
  const question = linkQuestion(url, pasted);
  const profile = { site: pageSite, key, alsoKnownAs: [] };
  return { ok: true, profile, recognition, ...(question ? { question } : {}) };
}
