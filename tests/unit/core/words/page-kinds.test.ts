import { describe, expect, it } from 'vitest';
import { addressForms, pageKinds } from '../../../../core/words/page-kinds.ts';

/** What kind of page an address seems to be, if it is one that words are told apart for. */
const kindAt = (url: string) => pageKinds.find((kind) => RegExp(addressForms[kind], 'i').test(url));

describe('the kind of page at an address of theirs', () => {
  it.each([
    ['https://www.instagram.com/stories/robin.7/', 'story'],
    ['https://www.facebook.com/stories/104/', 'story'],
    ['https://www.instagram.com/robin.7/followers/', 'list'],
    ['https://x.com/robin/verified_followers', 'list'],
    ['https://www.facebook.com/robin/friends', 'list'],
    ['https://www.google.com/search?q=robin+hood', 'search'],
    ['https://duckduckgo.com/?q=robin', 'search'],
    ['https://www.linkedin.com/search/results/all/?keywords=robin', 'search'],
    ['https://www.instagram.com/robin.7/p/CxYz012AbCd/', 'post'],
    ['https://x.com/robin/status/1', 'post'],
    ['https://www.tiktok.com/@robin/video/7', 'post'],
    ['https://www.instagram.com/robin.7/', undefined],
    ['https://x.com/followers_of_robin', undefined],
    ['https://www.instagram.com/p.robin/', undefined],
    ['https://x.com/searching', undefined],
  ])('%s is %s', (url, kind) => {
    expect(kindAt(url)).toBe(kind);
  });
});
