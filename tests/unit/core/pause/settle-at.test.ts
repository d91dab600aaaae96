import { expect, it } from 'vitest';
import { minuteOfDay, settleAt } from '../../../../core/pause/settle-at.ts';

const night = { from: 22 * 60, to: 6 * 60, settle: 30 };
const lunch = { from: 12 * 60, to: 13 * 60, settle: 5 };
const settings = { settle: 8, quietHours: [night, lunch] };

it.each([
  ['by day', null, 10 * 60, 8],
  ['when the night begins', null, 22 * 60, 30],
  ['after midnight', null, 0, 30],
  ['when the night is over', null, 6 * 60, 8],
  ['in hours that would be shorter', null, 12 * 60, 8],
  ['by day, for someone with a wait of their own', 15, 10 * 60, 15],
  ['by day, for someone with none', 0, 10 * 60, 0],
  ['by night, for someone with a longer wait of their own', 45, 0, 45],
])('%s', (_, own, minute, seconds) => {
  expect(settleAt(settings, own, minute)).toBe(seconds);
});

it('never goes below the quiet hours that overlap', () => {
  const both = { settle: 8, quietHours: [night, { ...night, settle: 60 }] };
  expect(settleAt(both, null, 0)).toBe(60);
});

it.each([
  [0, 9 * 60 + 5],
  [120, 11 * 60 + 5],
  [-600, 23 * 60 + 5],
  [330, 14 * 60 + 35],
])('the minute of the day is the one on a clock %i minutes east', (offset, minute) => {
  expect(minuteOfDay(Date.UTC(2026, 10, 22, 9, 5), offset)).toBe(minute);
});
