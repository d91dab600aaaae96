import { describe, expect, test } from 'vitest';
import { whereOpened } from '../../../../screens/popup/where-opened.ts';
import { robin } from '../../../fixtures/person.ts';

const blog = robin({
  profiles: [{ site: 'page', key: 'robin.example/blog', alsoKnownAs: [] }],
});

/** Opened over a tab with this address; everything that is listed is allowed. */
const opened = (url: string, incognito = false) => {
  const tab = { index: 0, highlighted: true, active: true, pinned: false, url, incognito };
  return whereOpened(tab, [blog], () => true, []);
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
