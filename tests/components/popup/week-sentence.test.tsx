import { expect, test } from 'vitest';
import { weekSentence } from '../../../components/popup/week-sentence.ts';
import { weekSoFar } from '../../../core/reflection/week-so-far.ts';
import { momentAt } from '../../fixtures/moments.ts';

const quiet = 'A quiet week so far. There was nothing to pause.';
const some = ['16', '16', '17', '18', '18'];

test.each([
  ['no pause', [], quiet],
  ['one pause', ['17'], 'So far this week a page of theirs has come up once, on Tuesday.'],
  ['several on a day', ['17', '17'], 'Everything so far was on one day, Tuesday.'],
  [
    'some on every day',
    some,
    'So far this week there have been pauses on Monday, Tuesday, and Wednesday.',
  ],
])('the week has no score: %s', (_, on, sentence) => {
  const choices = ['turned-back', 'went-on', 'left'] as const;
  for (const choice of choices) {
    const moments = on.map((day, hour) => momentAt(`2026-11-${day}T1${hour * 2}:00`, { choice }));
    const source = { moments, today: '2026-11-18', snoozed: new Set<string>(), began: null };
    const said = weekSentence(weekSoFar(source, 1).facts);
    expect(said).toBe(sentence);
    expect(said).not.toMatch(/\d|turned back/);
  }
});

test('a safety look is no pause', () => {
  const moments = [momentAt('2026-11-17T00:00', { choice: 'safety' })];
  const source = { moments, today: '2026-11-18', snoozed: new Set<string>(), began: null };
  expect(weekSentence(weekSoFar(source, 1).facts)).toBe(quiet);
});

test('days before Ebb, or with pauses off, aren’t called quiet', () => {
  const moments = ['09', '11', '13', '15'].map((hour) => momentAt(`2026-11-20T${hour}:00`));
  const days = ['2026-11-16', '2026-11-17', '2026-11-18'];
  const source = { moments, today: '2026-11-22', snoozed: new Set(days), began: '2026-11-19' };
  expect(weekSentence(weekSoFar(source, 1).facts)).toBe(
    'Everything so far was on one day, Friday.',
  );
  const more = { ...source, moments: [...moments, momentAt('2026-11-19T12:00')] };
  expect(weekSentence(weekSoFar(more, 1).facts)).not.toContain('Most days so far');
});
