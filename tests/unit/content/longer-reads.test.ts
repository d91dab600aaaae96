import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longerReads } from '../../../core/words/longer-reads.ts';
import { passages } from '../../../core/words/passage.ts';

const words = (text: string) => text.split(/\s+/);
const sentences = (text: string) => text.split(/(?<=[.?])\s+/);

it('there are twenty or more to read on, over every theme', () => {
  const themes = passages.filter(({ id }) => longerReads.has(id)).map(({ theme }) => theme);
  expect(longerReads.size).toBeGreaterThanOrEqual(20);
  expect(new Set(themes)).toEqual(new Set(passages.map(({ theme }) => theme)));
});

describe.each([...longerReads])('content/longer-reads/%s', (id, { text, hurt }) => {
  it('goes on from a passage that there is', () => {
    expect(passages.map((passage) => passage.id)).toContain(id);
  });

  it('is for someone who was hurt only where its passage is', () => {
    const passage = passages.find((one) => one.id === id);
    expect(passage?.hurt || !hurt).toBe(true);
  });

  it('has 120 to 200 words', () => {
    expect(words(text).length).toBeGreaterThanOrEqual(120);
    expect(words(text).length).toBeLessThanOrEqual(200);
  });

  it('has sentences that a tired person can follow', () => {
    const lengths = sentences(text).map((sentence) => words(sentence).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(22);
    expect(lengths.reduce((sum, length) => sum + length) / lengths.length).toBeLessThanOrEqual(13);
  });

  it('doesn’t shout, promise or command to be fixed', () => {
    expect(text).not.toMatch(/[!'"]|\b(heal|cure|treatment|addict|proven|happens for a reason)/i);
  });
});

describe('their readings', () => {
  const file = new URL('../../../content/longer-reads/readings.csv', import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

  it('are of each of them', () => {
    expect(rows.map(([id]) => id).sort()).toEqual([...longerReads.keys()].sort());
  });

  it.each(rows)('%s was clear to most, and made no two wince', (...[, readers, clear, wince]) => {
    expect(Number(readers)).toBeGreaterThanOrEqual(3);
    expect(Number(clear)).toBeGreaterThanOrEqual(Number(readers) - 1);
    expect(Number(wince)).toBeLessThan(2);
  });

  it.each(rows)('%s is offered to nobody to whom it could land badly', (...[id, , , , harm]) => {
    expect(harm?.split(' ').filter((reader) => reader && reader !== 'harmed')).toEqual([]);
    if (harm) expect(longerReads.get(id ?? '')?.hurt).toBe(false);
  });
});
