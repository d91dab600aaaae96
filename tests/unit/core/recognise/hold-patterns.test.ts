import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pausedByDefault } from '../../../../core/people/person.ts';
import { holdPatterns } from '../../../../core/recognise/hold-patterns.ts';
import { recognise } from '../../../../core/recognise/recognise.ts';
import { type Surface, surfaces } from '../../../../core/recognise/recognition.ts';
import { sites } from '../../../../core/recognise/sites.ts';
import { patternMatches } from './match-pattern.ts';

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

const profileOf = ({ site, key }: Pick<Example, 'site' | 'key'>, spelling?: string) => ({
  site,
  key,
  alsoKnownAs: [],
  ...(spelling === undefined ? {} : { spelling }),
});

function held(url: string, patterns: { matches: string[]; excludeMatches: string[] }): boolean {
  return (
    patterns.matches.some((pattern) => patternMatches(pattern, url)) &&
    !patterns.excludeMatches.some((pattern) => patternMatches(pattern, url))
  );
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
  ),
  fc.string({ unit: fc.constantFrom(...'ab1/?&=#%@._-~:Pp '), maxLength: 12 }),
  fc.webPath(),
);

describe('hold’s patterns', () => {
  test('never hold a page that isn’t theirs on a surface that pauses', () => {
    const one = fc.constantFrom(...examples);
    fc.assert(
      fc.property(
        one,
        fc.subarray([...surfaces], { minLength: 1 }),
        fc.nat(),
        tail,
        (example, shown, pick, rest) => {
          const { matches, excludeMatches } = holdPatterns(profileOf(example), shown);
          const pattern = matches[pick % Math.max(matches.length, 1)];
          if (pattern === undefined) return;
          const text = pattern
            .replace('*://', 'https://')
            .replace('*.', 'uk.')
            .replaceAll('*', () => rest);
          const url = URL.parse(text)?.href;
          if (url === undefined || !held(url, { matches, excludeMatches })) return;
          const found = recognise(url);
          expect([url, found?.site, found?.key]).toEqual([url, example.site, example.key]);
          expect(shown).toContain(found?.surface);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test('leave near misses alone', () => {
    const near = ['anna.b', 'annabel', 'ann', 'annab?x=/anna', 'bob/anna', 'anna%2Fp', 'p/anna'];
    for (const site of ['instagram', 'x', 'facebook', 'pinterest', 'tiktok', 'threads']) {
      const patterns = holdPatterns(profileOf({ site, key: 'anna' }));
      const [host] = Object.keys(sites.find(({ id }) => id === site)?.hosts ?? {});
      for (const path of near.flatMap((miss) => [miss, `@${miss}`])) {
        expect(held(`https://www.${host}/${path}`, patterns), path).toBe(false);
      }
    }
  });

  const expressible = examples.filter(
    ({ surface, url, key, rule }) =>
      (pausedByDefault as readonly Surface[]).includes(surface) &&
      // Left to the sentinel: fragments, second parameters, hosts of any language, numbers within.
      !/[#&]|\{any\}|\{number\}|\{code\}|\{\*\}|\{under\}|\{uploads\}|\{any\}-/.test(rule) &&
      (!url.includes('?') ||
        !rule.includes('?') ||
        url.split('?')[1]?.startsWith(rule.split('?')[1]?.split('=')[0] ?? '')) &&
      key !== null,
  );

  test.each(expressible)('hold $url', ({ url, ...example }) => {
    const spelling = url
      .split(/[/?=@]/)
      .find((part) => part.toLowerCase().replaceAll('.', '') === example.key.replaceAll('.', ''));
    const patterns = holdPatterns(profileOf(example, spelling));
    const host = new URL(url).hostname;
    const canonical = /^(?:[a-z]{2}(?:-[a-z]{2})?)\.(facebook|linkedin|reddit|pinterest)\./.test(
      host,
    )
      ? url.replace(host, host.replace(/^[a-z-]+/, 'www'))
      : url;
    expect(held(canonical.replace('www.anna-b.', 'anna-b.'), patterns)).toBe(true);
  });
});
