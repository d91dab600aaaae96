import { describe, expect, test } from 'vitest';
import { guardRules } from '../../../../../core/recognise/match/guard-rules.ts';
import { match } from '../../../../../core/recognise/match/match.ts';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { searchOrigins, searchRules } from '../../../../../core/recognise/match/search-rules.ts';

const anna = { site: 'instagram', key: 'anna.b' };
const onX = { site: 'x', key: 'anna_b' };
const rules = [...searchRules([anna, onX], 'Anna Berg'), ...guardRules([anna, onX])];

describe('a search for someone', () => {
  test.each([
    ['https://www.google.com/search?q=site%3Ainstagram.com+anna.b', anna],
    ['https://www.google.de/search?hl=de&q=Anna+Berg+london', anna],
    ['https://duckduckgo.com/?q=%22anna%20berg%22', anna],
    ['https://www.bing.com/search?q=anna_b', onX],
    ['https://x.com/search?q=%40anna_b&f=live', onX],
    ['https://x.com/search?q=from%3Aanna_b', onX],
    ['https://www.instagram.com/explore/search/keyword/?q=ANNA.B', anna],
  ])('%s is theirs', (url, whose) => {
    expect(match(url, rules)).toMatchObject({ ...whose, surface: 'search' });
  });

  test.each([
    'https://www.google.com/search?q=annabel',
    'https://www.google.com/search?q=anna',
    'https://www.google.com/search?q=x&oq=anna.b',
    'https://x.com/search?q=xanna_b',
    'https://www.google.com/maps?q=anna.b',
  ])('%s is not', (url) => {
    expect(match(url, rules)?.surface).not.toBe('search');
  });

  test('is nobody’s unless the person asked for it', () => {
    expect(recognise('https://www.google.com/search?q=anna.b')).toBeNull();
    expect(match('https://www.google.com/search?q=anna.b', guardRules([anna]))).toBeNull();
  });

  test('needs the access of the engines, no wider than they are', () => {
    expect(searchOrigins()).toContain('*://*.google.com/*');
    expect(searchOrigins().every((origin) => /^\*:\/\/\*\.[a-z.]+\.[a-z]+\/\*$/.test(origin))).toBe(
      true,
    );
  });
});
