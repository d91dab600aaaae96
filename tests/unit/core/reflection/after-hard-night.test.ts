import { expect, it } from 'vitest';
import { isAfterHardNight } from '../../../../core/reflection/after-hard-night.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const night = ['2026-11-21T22:10', '2026-11-22T01:00', '2026-11-22T04:59'];
const at = (local: string) => ({ at: Date.parse(`${local}Z`), offset: 0 });
const after = (times: string[], local: string, choice: 'went-on' | 'safety' = 'went-on') =>
  isAfterHardNight(
    times.map((time) => momentAt(time, { choice })),
    at(local),
  );

it.each(['2026-11-22T05:00', '2026-11-22T11:59'])('three pauses in a night tell at %s', (local) => {
  expect(after(night, local)).toBe(true);
});

it.each([
  ['at night still', night, '2026-11-22T04:59'],
  ['at noon', night, '2026-11-22T12:00'],
  ['a day later', night, '2026-11-23T08:00'],
  ['after two', night.slice(1), '2026-11-22T08:00'],
  [
    'after an evening',
    ['2026-11-21T19:00', '2026-11-21T20:00', '2026-11-21T21:59'],
    '2026-11-22T08:00',
  ],
])('nothing tells %s', (_, times, local) => {
  expect(after(times, local)).toBe(false);
});

it('looks for safety tell nothing', () => {
  expect(after(night, '2026-11-22T08:00', 'safety')).toBe(false);
});
