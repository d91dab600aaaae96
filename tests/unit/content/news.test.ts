import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import news from '../../../content/news/news.ts';

test('the newest of what is new is of the version that is built', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(news[0].version).toBe(version);
});

test('it says something of each version, without raising its voice', () => {
  for (const one of news) {
    expect(one.news.length).toBeGreaterThan(0);
    for (const sentence of one.news) expect(sentence).toMatch(/^[A-Z][^!]+\.$/);
  }
});
