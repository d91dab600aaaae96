import { describe, expect, test } from 'vitest';
import { nothingOff } from '../../../../core/guard/turned-off.ts';
import type { Person } from '../../../../core/people/person.ts';
import { whereOpened } from '../../../../screens/popup/where-opened.ts';
import { robin } from '../../../fixtures/person.ts';

const blog = robin({
  profiles: [{ site: 'page', key: 'robin.example/blog', alsoKnownAs: [] }],
});

// A Wednesday at noon.
const now = Date.UTC(2026, 10, 18, 12);

/** Opened over a tab with this address; everything that is listed is allowed. */
const opened = (url: string, incognito = false, own: Partial<Person> = {}) => {
  const tab = { index: 0, highlighted: true, active: true, pinned: false, url, incognito };
  return whereOpened(tab, [{ ...blog, ...own }], () => true, {
    passes: [],
    turned: nothingOff,
    now,
  });
};

describe('where the popup was opened', () => {
  test.each([
    ['https://www.instagram.com/p/CxYz012AbCd/', 'ownerUnknown', 'Instagram'],
    ['https://www.instagram.com/reel/CxYz012AbCd/', 'ownerUnknown', 'Instagram'],
    ['https://www.facebook.com/groups/breakups/', 'notAPerson', 'Facebook'],
    ['https://www.instagram.com/explore/', 'notAPerson', 'Instagram'],
    ['https://www.reddit.com/user/me', 'ownPage', 'Reddit'],
    ['https://www.google.com/search?q=robin', 'search', ''],
  ])('%s can’t be listed as it stands: %s', (url, why, site) => {
    expect(opened(url)).toEqual({ kind: 'unlistable', why, site });
  });

  test('a blog can be listed by itself', () => {
    const link = 'https://anna.example/blog/today';
    expect(opened(link)).toEqual({ kind: 'page', link });
  });

  test('a blog that is listed is theirs, with everything beneath it', () => {
    expect(opened('https://robin.example/blog/today')).toMatchObject({
      kind: 'listed',
      nickname: 'Robin',
      profile: { site: 'page', key: 'robin.example/blog' },
    });
  });

  test('why there is no pause before it, and until when', () => {
    const theirs = (own: Partial<Person>) => opened('https://robin.example/blog', false, own);
    expect(theirs({})).toMatchObject({ person: 'robin', off: null });
    const off = { from: now, until: now + 1 };
    expect(theirs({ off })).toMatchObject({ off: { why: 'off', until: now + 1 } });
    const hours = { when: 'outside' as const, at: [{ days: [3], from: 0, to: 13 * 60 }] };
    expect(theirs({ hours })).toMatchObject({ off: { why: 'hours', until: now + 3_600_000 } });
  });

  test.each([
    ['https://news.example/', 'start'],
    ['https://www.icloud.com/photos', 'cloud'],
  ])('%j can be listed by itself, but is asked about first', (link, asks) => {
    expect(opened(link)).toEqual({ kind: 'page', link, asks });
  });

  test.each(['chrome://newtab/', ''])('nothing is made of %j', (url) => {
    expect(opened(url)).toEqual({ kind: 'elsewhere' });
  });

  test('nor of any page in a private window', () => {
    expect(opened('https://www.instagram.com/anna/', true)).toEqual({ kind: 'private' });
  });
});
