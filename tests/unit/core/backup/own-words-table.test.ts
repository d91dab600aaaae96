import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arrangement,
  ownWordsCsv,
  ownWordsText,
  readOwnWordsFrom,
} from '../../../../core/backup/own-words-table.ts';
import { limits, mostOf } from '../../../../core/limits/limits.ts';
import type { OwnPassage, OwnWords } from '../../../../core/words/own-words.ts';

const people = [
  { id: 'robin', nickname: 'Robin', formerIds: ['lou'] },
  { id: 'sam', nickname: '=Sam, "the" one', formerIds: [] },
];
const moments = { 'late-night': 'late at night', anger: 'when I’m angry', missing: 'missing' };
const named = { people, moments };
const passage = (more: Partial<OwnPassage>): OwnPassage => ({
  ...{ id: 'a', form: 'passage', text: 'Rest.', person: null, moments: [], place: 0, changedAt: 1 },
  ...more,
});

function read(text: string, arrangement: Arrangement, own: OwnWords[] = []) {
  let made = 0;
  const newId = () => `new-${++made}`;
  return readOwnWordsFrom(text, arrangement, { ...named, own, now: 5, newId });
}
const wordsOf = (rows: readonly OwnPassage[]) => rows.map(({ text }) => text);
const problems = (text: string, arrangement: Arrangement = 'table', own: OwnWords[] = []) =>
  read(text, arrangement, own).bad.map(({ row, why }) => [row, why]);

describe('a text', () => {
  it('has a passage on each line, after those there are', () => {
    const { good, bad } = read('One.\r\n\n  Two. \rThree.', 'lines', [passage({ place: 6 })]);
    expect(good.map(({ id, text, place, changedAt }) => [id, text, place, changedAt])).toEqual([
      ['new-1', 'One.', 7, 5],
      ['new-2', 'Two.', 8, 5],
      ['new-3', 'Three.', 9, 5],
    ]);
    expect(bad).toEqual([]);
  });

  it('or has one in each paragraph', () => {
    expect(wordsOf(read('One\n goes on.\n\n \nTwo.\n', 'paragraphs').good)).toEqual([
      'One\ngoes on.',
      'Two.',
    ]);
  });

  it('keeps what is good, and says of each bad row where it is and why', () => {
    const long = 'a'.repeat(limits.ownPassage + 1);
    const { good, bad } = read(`One.\n${long}\nRest.\nOne.`, 'lines', [passage({})]);
    expect(wordsOf(good)).toEqual(['One.']);
    expect(bad.map(({ row, why }) => [row, why])).toEqual([
      [2, 'tooLong'],
      [3, 'known'],
      [4, 'known'],
    ]);
    expect(bad[0]?.text.length).toBeLessThan(100);
  });

  it('adds as many as can be kept', () => {
    const own = Array.from({ length: mostOf.ownWords - 1 }, (_, index) =>
      passage({ id: `${index}`, text: `${index}` }),
    );
    expect(problems('One.\nTwo.', 'lines', own)).toEqual([[2, 'full']]);
  });
});

describe('a table', () => {
  it('has the words, for whom and when, by nickname and the names of moments', () => {
    const { good, bad } = read(
      'Text,person,moments\n"Sleep, first.",ROBIN,"Late at night; missing"\nWater.\n',
      'table',
    );
    expect(bad).toEqual([]);
    expect(good).toMatchObject([
      { text: 'Sleep, first.', person: 'robin', moments: ['late-night', 'missing'] },
      { text: 'Water.', person: null, moments: [] },
    ]);
  });

  it.each([
    ['semicolons', 'One.;Robin;anger\nTwo.;;'],
    ['tabs', 'One.\tRobin\tanger\nTwo.\t\t'],
  ])('may have its cells apart by %s', (_, text) => {
    expect(read(text, 'table').good).toMatchObject([
      { text: 'One.', person: 'robin', moments: ['anger'] },
      { text: 'Two.', person: null },
    ]);
  });

  it('keeps what is good, and says of each bad row where it is and why', () => {
    const text = 'text,person,moments\nOne.,Kim,\nTwo.,,noon\n,Robin,\n\nThree.,,\n"Four.,,';
    expect(wordsOf(read(text, 'table').good)).toEqual(['Three.']);
    expect(problems(text)).toEqual([
      [2, 'nobody'],
      [3, 'noMoment'],
      [4, 'empty'],
      [7, 'notClosed'],
    ]);
  });

  it('that was saved is read again as it was', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const own = fc.uniqueArray(
      fc.record({
        text: fc
          .oneof(words, fc.constantFrom('=1+1', '-a', "'=b", '"so" she said', 'a,b;c\td', 'a\nb'))
          .map((text) => text.trim().replace(/\r\n?/g, '\n'))
          .filter((text) => text !== ''),
        person: fc.constantFrom(null, 'robin', 'sam'),
        moments: fc.subarray(['late-night', 'anger']),
      }),
      { minLength: 1, maxLength: 6, selector: ({ text }) => text },
    );
    fc.assert(
      fc.property(own, (rows) => {
        const before = rows.map((row, place) => passage({ ...row, id: `${place}`, place }));
        const { good, bad } = read(ownWordsCsv(before, named), 'table');
        expect(bad).toEqual([]);
        expect(good).toMatchObject(rows);
      }),
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const how of ['lines', 'paragraphs', 'table'] as const) {
          const { good } = read(text, how);
          expect(good.every((each) => each.text.trim() !== '')).toBe(true);
        }
      }),
    );
  });
});

it('saved as text, each passage is a paragraph, and is read again as one', () => {
  const own = [passage({ text: 'One.\n\nMore.' }), passage({ id: 'b', text: 'Two.', place: 1 })];
  expect(ownWordsText(own)).toBe('One.\nMore.\n\nTwo.\n');
  expect(wordsOf(read(ownWordsText(own), 'paragraphs').good)).toEqual(['One.\nMore.', 'Two.']);
});
