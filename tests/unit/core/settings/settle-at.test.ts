import { expect, it } from 'vitest';
import { minuteOfDay, settleAt } from '../../../../core/settings/settle-at.ts';

const night = { from: 22 * 60, to: 6 * 60, settle: 30 };
const lunch = { from: 12 * 60, to: 13 * 60, settle: 5 };
const settings = { settle: 8, quietHours: [night, lunch] };

it.each([
  ['by day', 10 * 60, 8],
  ['when the night begins', 22 * 60, 30],
  ['after midnight', 0, 30],
  ['when the night is over', 6 * 60, 8],
  ['in hours that would be shorter', 12 * 60, 8],
])('%s', (_, minute, seconds) => {
  expect(settleAt(settings, minute)).toBe(seconds);
});

it('never goes below the quiet hours that overlap', () => {
  const both = { settle: 8, quietHours: [night, { ...night, settle: 60 }] };
  expect(settleAt(both, 0)).toBe(60);
});

it.each([
  [0, 9 * 60 + 5],
  [120, 11 * 60 + 5],
  [-600, 23 * 60 + 5],
  [330, 14 * 60 + 35],
])('the minute of the day is the one on a clock %i minutes east', (offset, minute) => {
  expect(minuteOfDay(Date.UTC(2026, 10, 22, 9, 5), offset)).toBe(minute);
});
