import { describe, expect, test } from 'vitest';
import { canonicalLink } from '../../../../../core/recognise/link/profile-link.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import secondPass from './second-pass.json' with { type: 'json' };

const { cases } = secondPass;

/** Keys that the list writes in another way than the rest of it, by URL. */
const better: Record<string, string> = {
  // One person has one key: the words after the number make no difference.
  'https://www.vinted.com/member/112233445': '112233445',
};

const known = cases.filter(({ kind }) => kind !== 'unsupported-network');

describe('a page that was read wrongly once', () => {
  test('is one of ninety-six', () => {
    expect(known.length).toBe(96);
  });

  test.each(known)('$url is $expect.site’s $expect.handle', ({ url, expect: wanted }) => {
    const found = recognise(url);
    expect(found?.site ?? null).toBe(wanted.site);
    expect(found?.key ?? null).toBe(better[url] ?? wanted.handle);
  });

  test.each(known.filter(({ kind }) => kind === 'broken-link'))(
    'is opened by the link of its key: $url',
    ({ url, expect: { site, handle } }) => {
      expect(canonicalLink({ site: site ?? '', key: handle ?? '' })).toBe(url);
    },
  );

  test('of friends is a list', () => {
    expect(recognise('https://www.facebook.com/noalind.5/friends_mutual')?.surface).toBe('list');
  });
});
