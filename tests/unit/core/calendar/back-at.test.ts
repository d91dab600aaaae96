import { describe, expect, it } from 'vitest';
import { backAt, type OffLength } from '../../../../core/calendar/back-at.ts';
import { longestOff } from '../../../../core/calendar/stretch.ts';
import { inBerlin } from '../../../support/offset-in.ts';

const at = (time: string) => Date.parse(time);

describe('pauses that are turned off come back', () => {
  it.each<[string, OffLength, string, string]>([
    ['half an hour later', 'halfHour', '2026-11-18T21:00+01:00', '2026-11-18T21:30+01:00'],
    ['in the night after today', 'today', '2026-11-18T21:00+01:00', '2026-11-19T04:00+01:00'],
    ['in the night it still is', 'today', '2026-11-19T02:00+01:00', '2026-11-19T04:00+01:00'],
    ['not at once at four', 'today', '2026-11-19T04:00+01:00', '2026-11-20T04:00+01:00'],
    ['a week later', 'week', '2026-11-18T21:00+01:00', '2026-11-25T04:00+01:00'],
    ['a week after the evening before', 'week', '2026-11-19T03:59+01:00', '2026-11-25T04:00+01:00'],
    ['thirty days later', 'month', '2026-11-18T12:00+01:00', '2026-12-18T04:00+01:00'],
    ['at four when clocks went back', 'week', '2026-10-20T12:00+02:00', '2026-10-27T04:00+01:00'],
    ['at four when clocks went on', 'month', '2026-03-20T12:00+01:00', '2026-04-19T04:00+02:00'],
    ['in the night clocks go back', 'today', '2026-10-24T20:00+02:00', '2026-10-25T04:00+01:00'],
    ['after ninety minutes', { minutes: 90 }, '2026-11-18T21:00+01:00', '2026-11-18T22:30+01:00'],
  ])('%s', (_, length, from, until) => {
    expect(backAt(length, at(from), inBerlin)).toBe(at(until));
  });

  it('after a month at the latest, whatever is asked for', () => {
    expect(backAt({ minutes: 1e9 }, 0, inBerlin)).toBe(longestOff);
  });
});
