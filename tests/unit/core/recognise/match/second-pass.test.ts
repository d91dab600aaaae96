import { describe, expect, test } from 'vitest';
import { canonicalLink } from '../../../../../core/recognise/link/profile-link.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import secondPass from './second-pass.json' with { type: 'json' };

const { cases } = secondPass;

/** Keys that the list writes in another way than the rest of it, by URL. */
const better: Record<string, string> = {
  // One person has one key: the words after the number make no difference.
  'https://www.vinted.com/member/112233445': '112233445',
  // The number tells people of the same name apart.
  'https://es.wallapop.com/user/noalind-112233445': 'noalind-112233445',
};

/** Sites that the list calls by two names, or by a person's: by that, what the rest of it would say. */
const oneName: Record<string, string> = {
  wellfound: 'wellfound.com',
  'noalind77.komi.io': 'komi.io',
};

const known = cases.filter(({ kind }) => kind !== 'unsupported-network');
const unknown = cases.filter(({ kind }) => kind === 'unsupported-network');
/** Whether an address has the name that the list gives it; where it has none but a number or a code, that is the name. */
const named = ({ url, expect: { handle } }: (typeof cases)[number]) => url.includes(handle ?? '');

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

describe('a page of a network that was unknown once', () => {
  test('is one of fifty-nine', () => {
    expect(unknown.length).toBe(59);
  });

  test.each(unknown.filter(named))(
    '$url is $expect.site’s $expect.handle',
    ({ url, expect: { site, handle } }) => {
      const found = recognise(url);
      expect(found?.site).toBe(oneName[site ?? ''] ?? site);
      expect(found?.key).toBe(better[url] ?? handle);
    },
  );

  test.each(unknown.filter((one) => !named(one)))(
    '$url is someone’s on $expect.site, by what stands for a name in it',
    ({ url, expect: { site } }) => {
      const found = recognise(url);
      expect(found?.site).toBe(site);
      const name = found?.key?.replace(/^id:/, '') ?? 'nobody’s';
      expect(name.length).toBeGreaterThan(8);
      expect(url).toContain(name);
    },
  );

  test.each(unknown)('$url is one that its key leads back to', ({ url }) => {
    const found = recognise(url);
    const profile = { site: found?.site ?? '', key: found?.key ?? '' };
    expect(recognise(canonicalLink(profile))).toMatchObject(profile);
  });
});
