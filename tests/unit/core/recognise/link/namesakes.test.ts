import { describe, expect, test } from 'vitest';
import { namesakes } from '../../../../../core/recognise/link/namesakes.ts';
import { canonicalLink } from '../../../../../core/recognise/link/profile-link.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';

describe('the same name in another namespace', () => {
  test.each([
    ['substack', 'anna-b', 'pub:anna-b'],
    ['substack', 'pub:anna-b', 'anna-b'],
    ['medium', 'annab', 'under:annab'],
    ['medium', 'under:annab', 'annab'],
  ])('on %s, of %s is %s', (site, key, other) => {
    expect(namesakes({ site, key })).toEqual([other]);
    expect(recognise(canonicalLink({ site, key: other }))).toMatchObject({ site, key: other });
  });

  test.each([
    ['a name that can’t be a subdomain', 'medium', 'anna.b'],
    ['a number', 'substack', 'id:12345'],
    ['a site with one namespace', 'instagram', 'anna.b'],
    ['a site that isn’t known', 'nowhere', 'anna'],
  ])('is none for %s', (_, site, key) => {
    expect(namesakes({ site, key })).toEqual([]);
  });
});
