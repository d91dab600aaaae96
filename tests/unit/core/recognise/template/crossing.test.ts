import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { mirrorSites, mirrors } from '../../../../../core/recognise/template/mirror.ts';
import type { Site } from '../../../../../core/recognise/template/site.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';
import { tableSites } from '../../../../../core/recognise/template/table.ts';
import {
  choices,
  namesIn,
  parseTemplate,
} from '../../../../../core/recognise/template/template.ts';

/** Names that fit most shapes, two of each: the first of them that fits is taken. */
const pairs: [one: string, other: string][] = [
  ['robink', 'samberg'],
  ['7012345', '7065432'],
  ['robink-7012345', 'samberg-7065432'],
  ['012345abcdef', '6543210fedcb'],
  ['robink.example', 'samberg.example'],
  ['robink.bsky.social', 'samberg.bsky.social'],
  ['did:plc:robink7', 'did:plc:samberg7'],
  ['UCrobink7890123456789012', 'UCsamberg890123456789012'],
  ['robink7890123456789012', 'samberg890123456789012'],
  ['ACoAArobink678901234567890', 'ACoAAsamberg78901234567890'],
  ['12345@N01', '54321@N01'],
  ['robink@example.org', 'samberg@example.org'],
  ['76561190000000001', '76561190000000002'],
];

/** What other braces of a template stand for in an address. */
const fillers: Record<string, string> = {
  '…': '',
  '*': '',
  any: 'x1',
  code: 'AbC1',
  number: '3',
  locale: 'de',
  country: 'de',
  words: 'x',
  intl: 'intl-de',
  slug: '-x1',
  subdomain: 'place',
  friends: 'friends',
  shortcode: 'CxYz012AbCd',
  snowflake: '1170041925560258560',
  videoId: '7668090902816017671',
  visited: 'toot.example',
  host: 'other.example',
  instance: 'toot.example',
  tube: 'tube.example',
  gallery: 'pixels.example',
};

/** A form with its choices made. */
interface Crossed {
  site: Site;
  template: string;
  /** Template of its key, where it isn't simply the name. */
  key: string | undefined;
}

/** An address of a form for someone of that name. */
function address({ site, template, key }: Crossed, name: string): string {
  const { host } = parseTemplate(template);
  const [own = ''] = Object.keys(site.hosts);
  const filled = template.replace(/\{([^{}]*)\}/g, (braces, inside: string) =>
    key === braces ? name : (fillers[inside] ?? name),
  );
  if (host.endsWith(':')) return filled.replace(/:\/(?!user:)/, '://').replace(':/user', ':user');
  const base = own.replaceAll('{*}', '').replaceAll('{any}', 'example').replace('{country}', 'de');
  return `https://${host ? filled : base + filled}`;
}

const all = [...sites, ...tableSites, ...[...mirrors.keys()].flatMap(mirrorSites)].filter(
  ({ id }) => id !== 'shore',
);
const templates = all.flatMap((site) =>
  site.forms.flatMap(({ url, key }) =>
    (key ?? namesIn(url, site.names)[0]) === undefined
      ? []
      : choices(url).map((template): Crossed => ({ site, template, key })),
  ),
);

/** Keys found for two people by one form, with the first pair of names that fits it. */
function crossed(form: Crossed) {
  for (const [one, other] of pairs) {
    const urls = [one, other].map((name) => address(form, name));
    const found = urls.map((url) => recognise(url));
    const keys = found.map((one) => (one?.site === form.site.id ? one.key : null));
    if (keys.every((key) => key !== null)) return { urls, keys };
  }
  return undefined;
}

describe('every template with two names', () => {
  const found = templates.map((form) => ({
    id: `${form.site.id} ${form.template}`,
    crossing: crossed(form),
  }));

  test('gives two keys', () => {
    const same = found.filter(({ crossing }) => crossing && crossing.keys[0] === crossing.keys[1]);
    expect(same.map(({ id, crossing }) => `${id} ${crossing?.keys[0]}`)).toEqual([]);
  });

  test('is somebody’s', () => {
    const without = found.filter(({ crossing }) => !crossing);
    expect(found.length).toBeGreaterThan(1500);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('a word that a form begins with', () => {
  const firstWords = (site: Site) =>
    site.forms
      .flatMap(({ url }) => choices(url))
      .filter((url) => url.startsWith('/'))
      .map((url) => parseTemplate(url).segments[0] ?? '')
      .filter((word) => /^[\w.-]+$/.test(word));

  test.each(all.filter(({ hosts }) => !Object.keys(hosts)[0]?.startsWith('{')))(
    'is nobody’s name on $id',
    (site) => {
      const [host = ''] = Object.keys(site.hosts);
      const taken = [...new Set(firstWords(site))].filter((word) => {
        const base = host.replace('{country}', 'com').replace('{any}', 'example.org');
        const key = base && recognise(`https://${base}/${word}/x1`)?.key;
        return key === word || key === `c:${word}`;
      });
      expect(taken).toEqual([]);
    },
  );
});
