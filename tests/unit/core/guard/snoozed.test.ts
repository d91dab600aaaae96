import { expect, it } from 'vitest';
import { longestOff } from '../../../../core/calendar/stretch.ts';
import { snoozedUntil } from '../../../../core/guard/snoozed.ts';

const now = 1_000_000;

it.each([
  ['there is none', [], 0],
  ['the only one is over', [{ id: 'a', from: 0, until: now }], 0],
  ['the only one has not begun', [{ id: 'a', from: now + 10_000, until: now + 20_000 }], 0],
  ['one lasts', [{ id: 'a', from: 0, until: now + 5 }], now + 5],
  [
    'two overlap',
    [
      { id: 'a', from: 0, until: now + 5 },
      { id: 'b', from: 1, until: now + 9 },
    ],
    now + 9,
  ],
  ['it has no end, as once', [{ id: 'a', from: 7, until: null }], 7 + longestOff],
  ['it has no end, and began a month ago', [{ id: 'a', from: now - longestOff, until: null }], 0],
  ['it would last for longer', [{ id: 'a', from: 7, until: 2 * longestOff }], 7 + longestOff],
])('says when pauses return if %s', (_, snoozes, until) => {
  expect(snoozedUntil(snoozes, now)).toBe(until);
});
