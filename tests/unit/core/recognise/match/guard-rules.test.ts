import { describe, expect, test } from 'vitest';
import { guardRules } from '../../../../../core/recognise/match/guard-rules.ts';
import { match } from '../../../../../core/recognise/match/match.ts';
import { holdPatterns } from '../../../../../core/recognise/patterns/hold-patterns.ts';
import { origins } from '../../../../../core/recognise/patterns/origins.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';
import { patternsMatch } from '../patterns/match-pattern.ts';

const examples = sites.flatMap(({ id: site, forms }) =>
  forms.flatMap(({ url: rule, surface, examples }) =>
    Object.entries(examples).flatMap(([url, key]) =>
      key === null ? [] : [{ site, key, surface, rule, url }],
    ),
  ),
);

describe('the rules for listed people', () => {
  test('finds a listed person wherever the whole tables do', () => {
    expect(examples.length).toBeGreaterThan(300);
    for (const { url, ...found } of examples) {
      const rules = guardRules([found]);
      expect([url, match(url, rules)]).toEqual([url, found]);
    }
  });

  test('is the rules of the sites with a listed person, and no others', () => {
    const listed = [
      { site: 'instagram', key: 'anna.b' },
      { site: 'instagram', key: 'robin' },
      { site: 'x', key: 'robin' },
    ];
    expect(guardRules(listed).map(({ site }) => site)).toEqual(['instagram', 'x']);
    expect(JSON.stringify(guardRules(listed)).length).toBeLessThan(12_000);
  });

  test('reaches mirrors and archives only when asked to', () => {
    const anna = [{ site: 'instagram', key: 'anna.b' }];
    const archived = 'https://web.archive.org/web/2024/https://www.instagram.com/anna.b/';
    const mirrored = 'https://imginn.com/anna.b/';
    expect([archived, mirrored].map((url) => match(url, guardRules(anna)))).toEqual([null, null]);
    for (const url of [archived, mirrored]) {
      expect(match(url, guardRules(anna, { beyond: true }))).toMatchObject(anna[0] ?? {});
    }
  });
});

describe('a page of its own', () => {
  const blog = { site: 'page', key: 'anna.example.com/blog', alsoKnownAs: [] };

  test.each(['https://anna.example.com/blog', 'http://www.anna.example.com/blog/2024/x?y=1'])(
    'is guarded with all beneath it: %s',
    (url) => {
      expect(match(url, guardRules([blog]))).toMatchObject({ site: 'page', key: blog.key });
      const matches = holdPatterns(blog);
      expect(patternsMatch(matches, url)).toBe(true);
    },
  );

  test.each([
    'https://anna.example.com/',
    'https://anna.example.com/blogs',
    'https://example.com/blog',
  ])('is not %s', (url) => {
    expect(match(url, guardRules([blog]))).toBeNull();
    const matches = holdPatterns(blog);
    expect(patternsMatch(matches, url)).toBe(false);
  });

  test('needs the access of its own host alone', () => {
    expect(origins(blog)).toEqual(['*://anna.example.com/*', '*://www.anna.example.com/*']);
  });
});

describe('someone of the fediverse', () => {
  const jk = { site: 'mastodon', key: 'jk@mastodon.social', alsoKnownAs: [] };

  test('is guarded on the server they are on', () => {
    expect(origins(jk)).toEqual(['*://*.mastodon.social/*']);
    const matches = holdPatterns(jk);
    const held = (url: string) => patternsMatch(matches, url);
    expect(held('https://mastodon.social/@jk')).toBe(true);
    expect(held('https://mastodon.social/@jk/112345678901234567')).toBe(true);
    expect(held('https://mastodon.social/@jkl')).toBe(false);
    expect(held('https://fosstodon.org/@jk')).toBe(false);
  });
});
