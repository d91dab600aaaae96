import { describe, expect, test } from 'vitest';
import { compile } from '../../../../../core/recognise/match/compile.ts';
import { match } from '../../../../../core/recognise/match/match.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { siteSchema } from '../../../../../core/recognise/template/site.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';

const examples = sites.flatMap((site) => [
  ...site.forms.flatMap(({ url: form, surface, examples }) =>
    Object.entries(examples).map(([url, key]) => ({ site: site.id, form, surface, url, key })),
  ),
]);
const walls = sites.flatMap((site) =>
  Object.values(site.walls ?? {}).flatMap((wall) =>
    Object.entries(wall).map(([url, key]) => ({ site: site.id, url, key })),
  ),
);
const nobody = sites.flatMap((site) => site.nobody.map((url) => ({ site: site.id, url })));

describe('a site’s file', () => {
  test.each(sites)('$id is written as the schema says', ({ id: _, ...file }) => {
    expect(siteSchema.parse(file)).toEqual(file);
  });

  test.each(sites)('$id names the source and month of its reserved words', (site) => {
    const { reserved, reservedFrom } = site;
    const months =
      'January|February|March|April|May|June|July|August|September|October|November|December';
    const named = new RegExp(`^.+, (?:${months}) 20\\d\\d$`).test(reservedFrom ?? '');
    expect(named).toBe(reserved.trim() !== '');
  });

  test.each(sites)('$id has an example for every form', ({ forms }) => {
    const without = forms.filter(({ examples }) => Object.keys(examples).length === 0);
    expect(without.map(({ url }) => url)).toEqual([]);
  });
});

describe('every example', () => {
  test.each(examples)('$url is theirs on $site, by its own form', (example) => {
    const { site, form: rule, surface, url, key } = example;
    expect(recognise(url)).toEqual({ site, key, surface, rule });
  });

  test.each(walls)('$url leads to $key', ({ site, url, key }) => {
    expect(recognise(url)).toMatchObject({ site, key });
  });

  test.each(nobody)('$url is nobody’s on $site', ({ site, url }) => {
    expect(recognise(url)?.site).not.toBe(site);
  });

  test('is nobody’s on every other site', () => {
    const rules = sites
      .filter(({ hosts }) => Object.keys(hosts).length > 0)
      .map((one) => compile(one));
    for (const { url, site } of [...examples, ...walls]) {
      const others = rules.filter((other) => other.site !== site);
      expect([url, match(url, others)]).toEqual([url, null]);
    }
  });

  test('is told apart by reserved words as whole words only', () => {
    expect(recognise('https://www.instagram.com/explore')).toBeNull();
    expect(recognise('https://www.instagram.com/explorer')?.key).toBe('explorer');
    expect(recognise('https://github.com/newton')?.key).toBe('newton');
  });
});
