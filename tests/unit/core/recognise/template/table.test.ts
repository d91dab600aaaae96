import { describe, expect, test } from 'vitest';
import { canonicalLink, displayKey } from '../../../../../core/recognise/link/profile-link.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { holdPatterns } from '../../../../../core/recognise/patterns/hold-patterns.ts';
import { type Site, siteSchema } from '../../../../../core/recognise/template/site.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';
import { tableSites } from '../../../../../core/recognise/template/table.ts';
import { patternsMatch } from '../patterns/match-pattern.ts';

/** A name as the site gives them: some number their people. */
const nameOn = ({ names }: Site) => (names.handle?.shape === '\\d+' ? '7012345' : 'robin7');

describe('the table', () => {
  test('holds hundreds of sites, each well formed and none that has a file', () => {
    expect(tableSites.length).toBeGreaterThan(450);
    const own = new Set(sites.flatMap(({ hosts }) => Object.keys(hosts)));
    for (const { id, ...site } of tableSites) {
      expect(siteSchema.parse(site)).toEqual(site);
      expect(own.has(id), id).toBe(false);
    }
  });

  test('finds a person by the link that opens their page, in any letter case', () => {
    for (const site of tableSites) {
      const key = nameOn(site);
      const profile = { site: site.id, key };
      const link = canonicalLink(profile);
      expect([link, recognise(link)]).toEqual([link, expect.objectContaining(profile)]);
      const loud = link.replace(key, key.toUpperCase()).replace('https://', 'http://');
      const counts = site.names.handle?.ignores === 'nothing';
      const heard = { ...profile, key: counts ? key.toUpperCase() : key };
      expect([loud, recognise(loud)]).toEqual([loud, expect.objectContaining(heard)]);
      expect(displayKey(profile)).toBe(key);
    }
  });

  test('holds that page and not the next person’s', () => {
    for (const site of tableSites) {
      const key = nameOn(site);
      const matches = holdPatterns({ site: site.id, key, alsoKnownAs: [] });
      const holds = (one: string) =>
        patternsMatch(matches, canonicalLink({ site: site.id, key: one }));
      expect([site.id, holds(key), holds(`${key}7`)]).toEqual([site.id, true, false]);
    }
  });

  test('gives one key to every form of a site’s links', () => {
    for (const [url, whose] of [
      ['https://connect.garmin.com/app/profile/Robin7', 'connect.garmin.com robin7'],
      ['https://connect.garmin.com/modern/profile/robin7/activities', 'connect.garmin.com robin7'],
      ['https://hevy.com/user/robin7', 'hevy.com robin7'],
      ['https://www.zhihu.com/people/robin-7/answers', 'zhihu.com robin-7'],
      // Its host looks like one of the fediverse and isn't.
      ['https://mixi.social/@robin7/posts/0123abcd', 'mixi.social robin7'],
    ] as const) {
      const found = recognise(url);
      expect([url, `${found?.site} ${found?.key}`]).toEqual([url, whose]);
    }
  });

  test('leaves the pages of a site to nobody', () => {
    for (const url of [
      'https://dev.to/about',
      'https://vimeo.com/123456',
      'https://www.behance.net/search',
      'https://allmylinks.com/',
      'https://api.blogspot.com/',
      'https://trello.com/b/AbCd/board',
      'https://hevy.com/workout/AbCdEf',
      'https://www.zhihu.com/question/12345678',
      'https://mixi.social/home',
      'https://www.fabswingers.com/forum/robin7',
    ]) {
      expect([url, recognise(url)]).toEqual([url, null]);
    }
  });
});
