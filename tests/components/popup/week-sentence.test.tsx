import { expect, test } from 'vitest';
import { weekSentence } from '../../../components/popup/week-sentence.ts';
import { weekSoFar } from '../../../core/reflection/week-so-far.ts';
import { momentAt } from '../../fixtures/moments.ts';

const left = { choice: 'left' } as const;
const wentOn = { choice: 'went-on' } as const;

test.each([
  ['no pause', [], 'A quiet week so far. There was nothing to pause.'],
  ['one that was left', [left], 'One pause this week.'],
  ['one that went on', [wentOn], 'One pause this week.'],
  ['left and gone on', [left, left, wentOn], '3 pauses this week.'],
  ['one that turned back', [{}], 'One pause this week. Once you turned back.'],
  ['some of each', [{}, {}, left], '3 pauses this week. You turned back 2 times.'],
  [
    'only a safety look',
    [{ choice: 'safety' }],
    'A quiet week so far. There was nothing to pause.',
  ],
] as const)('%s', (_, week, sentence) => {
  const moments = week.map((fields, hour) => momentAt(`2026-11-17T0${hour}:00`, fields));
  expect(weekSentence(weekSoFar(moments, '2026-11-18', 1))).toBe(sentence);
});
