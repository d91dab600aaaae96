import { describe, expect, test } from 'vitest';
import { canonicalLink, displayKey } from '../../../../../core/recognise/link/profile-link.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { holdPatterns } from '../../../../../core/recognise/patterns/hold-patterns.ts';
import { siteSchema } from '../../../../../core/recognise/template/site.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';
import { tableSites } from '../../../../../core/recognise/template/table.ts';
import { patternsMatch } from '../patterns/match-pattern.ts';

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
    for (const { id: site } of tableSites) {
      const profile = { site, key: 'robin7' };
      const link = canonicalLink(profile);
      expect([link, recognise(link)]).toEqual([link, expect.objectContaining(profile)]);
      const loud = link.replace('robin7', 'ROBIN7').replace('https://', 'http://');
      expect([loud, recognise(loud)]).toEqual([loud, expect.objectContaining(profile)]);
      expect(displayKey(profile)).toBe('robin7');
    }
  });

  test('holds that page and not the next person’s', () => {
    for (const { id: site } of tableSites) {
      const matches = holdPatterns({ site, key: 'robin7', alsoKnownAs: [] });
      const held = (key: string) => patternsMatch(matches, canonicalLink({ site, key }));
      expect([site, held('robin7'), held('robin77')]).toEqual([site, true, false]);
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
    ]) {
      expect([url, recognise(url)]).toEqual([url, null]);
    }
  });
});
