import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pausedByDefault } from '../../../../../core/people/person.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { holdPatterns } from '../../../../../core/recognise/patterns/hold-patterns.ts';
import { type Surface, surfaces } from '../../../../../core/recognise/template/recognition.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';
import { patternsMatch } from './match-pattern.ts';

interface Example {
  site: string;
  key: string;
  surface: Surface;
  rule: string;
  url: string;
}

const examples = sites.flatMap(({ id: site, forms }) =>
  forms.flatMap(({ url: rule, surface, examples }) =>
    Object.entries(examples).flatMap(([url, key]): Example[] =>
      key === null ? [] : [{ site, key, surface, rule, url }],
    ),
  ),
);

/** An example of each profile: what is made of a profile doesn't depend on its other examples. */
const people = [...new Map(examples.map((one) => [`${one.site} ${one.key}`, one])).values()];

const profileOf = ({ site, key }: Pick<Example, 'site' | 'key'>, spelling?: string) => ({
  site,
  key,
  alsoKnownAs: [],
  reading: 2 as const,
  ...(spelling === undefined ? {} : { spelling }),
});

const normalize = (part: string) => part.toLowerCase().replaceAll('.', '');

function held(url: string, patterns: string[]): boolean {
  return patternsMatch(patterns, url);
}

const tail = fc.oneof(
  fc.constantFrom(
    '',
    'p/Cx',
    'posts/1',
    'status/1',
    'photo',
    'lists/a',
    'x?id=1',
    'X',
    '?w=wall1_2',
    '/%0A',
  ),
  fc.string({ unit: fc.constantFrom(...'ab1/?&=#%@._-~:Pp '), maxLength: 12 }),
  fc.webPath(),
);

describe('hold’s patterns', () => {
  test('all have a host and a path, or browsers would take none of them', () => {
    const all = people.flatMap((example) => holdPatterns(profileOf(example), surfaces));
    expect(all.filter((pattern) => !/^\*:\/\/[^/?*]+\//.test(pattern))).toEqual([]);
    expect(all.length).toBeGreaterThan(people.length);
  });

  test('never hold a page that isn’t theirs on a surface that pauses', () => {
    let looked = 0;
    const chosen = fc.subarray([...surfaces], { minLength: 1 });
    const visits = fc.array(fc.tuple(fc.nat(), tail), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(fc.constantFrom(...people), chosen, visits, (example, shown, tails) => {
        const patterns = holdPatterns(profileOf(example), shown);
        for (const [pick, rest] of patterns.length > 0 ? tails : []) {
          const pattern = patterns[pick % patterns.length] ?? '';
          const text = pattern.replace('*://', 'https://').replace('*.', 'uk.');
          const url = URL.parse(text.replaceAll('*', () => rest))?.href;
          if (url === undefined || !held(url, patterns)) continue;
          looked += 1;
          const found = recognise(url);
          expect([url, found?.site, found?.key]).toEqual([url, example.site, example.key]);
          expect(shown).toContain(found?.surface);
        }
      }),
      // Each profile comes up three times, with surfaces of its own each time, and 25 visits.
      { numRuns: 3 * people.length },
    );
    expect(looked).toBeGreaterThan(people.length);
  });

  test('leave near misses alone', () => {
    const near = ['anna.b', 'annabel', 'ann', 'annab?x=/anna', 'bob/anna', 'anna%2Fp', 'p/anna'];
    for (const site of ['instagram', 'x', 'facebook', 'pinterest', 'tiktok', 'threads']) {
      const patterns = holdPatterns(profileOf({ site, key: 'anna' }));
      const [host] = Object.keys(sites.find(({ id }) => id === site)?.hosts ?? {});
      const theirs = ['anna', '@anna'].map((path) => held(`https://www.${host}/${path}`, patterns));
      expect(theirs, site).toContain(true);
      for (const path of near.flatMap((miss) => [miss, `@${miss}`])) {
        expect(held(`https://www.${host}/${path}`, patterns), path).toBe(false);
      }
    }
  });

  // Left to the sentinel: fragments, second parameters, pieces that only a pattern with more than
  // `*` could say, and an `@` where the site itself writes none.
  const beyondPatterns =
    /[#&]|\{(?:any|number|code|\*|under|pub|friends|namesake|uploads|locale|slug|intl|host)\}|\{…\}\?|\?.*:|^\w+:/;
  const firstParameter = (url: string) => url.split('?')[1]?.split('=')[0];
  const expressible = examples.filter(
    ({ surface, url, rule }) =>
      pausedByDefault.some((one) => one === surface) &&
      !beyondPatterns.test(rule) &&
      !/%24|\/\+/.test(url) &&
      rule.includes('@') === url.replace('%40', '@').includes('@') &&
      (!rule.includes('?') || firstParameter(url) === firstParameter(rule)),
  );

  test.each(expressible)('hold $url', ({ url, ...example }) => {
    const name = example.key.replace(/^\w+:/, '').replaceAll('.', '');
    const spelling = url.split(/[/?=@$~]/).find((part) => normalize(part) === name);
    const patterns = holdPatterns(profileOf(example, spelling));
    const canonical = url
      .replace(
        /\/\/[a-z]{2}(?:-[a-z]{2})?\.(facebook|linkedin|reddit|pinterest|quora)\./,
        '//www.$1.',
      )
      .replace('www.anna-b.', 'anna-b.');
    expect(held(canonical, patterns)).toBe(true);
  });
});
