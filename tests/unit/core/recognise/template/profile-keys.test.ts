import { describe, expect, test } from 'vitest';
import { decide } from '../../../../../core/guard/decide.ts';
import { nothingOff } from '../../../../../core/guard/turned-off.ts';
import { personSchema } from '../../../../../core/people/person.ts';
import { readLink } from '../../../../../core/recognise/link/read-link.ts';
import { plainUrl } from '../../../../../core/recognise/match/plain-url.ts';
import { listedForm } from '../../../../../core/recognise/patterns/listed-form.ts';
import type { Profile } from '../../../../../core/recognise/template/profile.ts';

const listed = (profile: Partial<Profile>) =>
  personSchema.parse({ id: 'robin', nickname: 'Robin', profiles: [profile], addedAt: 0 });

/** Whether a page pauses, and whether the sentinel wakes for it. */
const pauses = (profile: Partial<Profile>, url: string) => {
  const person = listed({ alsoKnownAs: [], ...profile });
  const wakes = new RegExp(listedForm(person), 'i').test(plainUrl(url));
  const { show } = decide({ people: [person], passes: [], ...nothingOff }, url, 0);
  return { show, wakes };
};
const both = { show: true, wakes: true };

describe('a key that was kept before names were told further apart', () => {
  test.each([
    ['substack', 'anna-b', 'https://substack.com/@anna-b'],
    ['substack', 'anna-b', 'https://anna-b.substack.com/p/some-words'],
    ['medium', 'annab', 'https://medium.com/@annab'],
    ['medium', 'annab', 'https://annab.medium.com/'],
    ['vinted.com', '7012345-annab', 'https://www.vinted.de/member/7012345'],
    ['vinted.com', '7012345', 'https://www.vinted.com/member/7012345-annab'],
    [
      'scholar.google.com',
      'abcdefgaaaaj',
      'https://scholar.google.com/citations?user=AbCdEfGAAAAJ',
    ],
    ['m.weibo.cn', '7012345', 'https://m.weibo.cn/u/7012345'],
    ['en.gravatar.com', 'annab', 'https://gravatar.com/annab'],
  ])('on %s, %s is still %s', (site, key, url) => {
    expect(pauses({ site, key }, url)).toEqual(both);
  });
});

describe('a key that is kept now', () => {
  test.each([
    ['https://substack.com/@anna-b', 'https://anna-b.substack.com/'],
    ['https://anna-b.substack.com/', 'https://substack.com/@anna-b'],
    ['https://medium.com/@annab', 'https://annab.medium.com/'],
    ['https://annab.medium.com/', 'https://medium.com/@annab'],
    [
      'https://scholar.google.com/citations?user=AbCdEfGAAAAJ',
      'https://scholar.google.com/citations?user=abCdEfGAAAAJ',
    ],
  ])('of %s isn’t also %s', (link, other) => {
    const reading = readLink(link);
    const profile = reading.ok ? reading.profile : {};
    expect(pauses(profile, link)).toEqual(both);
    expect(pauses(profile, other).show).toBe(false);
  });
});
