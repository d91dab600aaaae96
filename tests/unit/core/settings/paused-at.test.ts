import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atAllTimes,
  type DayHours,
  hasFewer,
  leavesNone,
  type PauseHours,
} from '../../../../core/settings/pause-hours.ts';
import { isPausedAt, nextChange } from '../../../../core/settings/paused-at.ts';
import { inBerlin, offsetIn } from '../../../support/offset-in.ts';

const minute = 60_000;
const day = 1440 * minute;
const at = (time: string) => Date.parse(time);
const clock = (time: string) => {
  const [hour = 0, minutes = 0] = time.split(':').map(Number);
  return hour * 60 + minutes;
};
const hours = (days: number[], from: string, to: string): DayHours => ({
  ...{ days, from: clock(from), to: clock(to) },
});
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const outside = (...some: DayHours[]): PauseHours => ({ when: 'outside', at: some });
const within = (...some: DayHours[]): PauseHours => ({ when: 'within', at: some });
const work = outside(hours([1, 2, 3, 4, 5], '9:00', '17:00'));
const nights = within(hours(everyDay, '20:00', '6:00'));
const sundayNight = within(hours([7], '22:00', '2:00'));
const wholeSaturday = outside(hours([6], '0:00', '0:00'));
const early = within(hours(everyDay, '2:30', '2:45'));

describe('there is', () => {
  // The 18th of November 2026 is a Wednesday.
  it.each<[string, PauseHours, string, boolean]>([
    ['a pause at any time, without hours', atAllTimes, '2026-11-18T12:00+01:00', true],
    ['a pause before hours without', work, '2026-11-18T08:59+01:00', true],
    ['none as they begin', work, '2026-11-18T09:00+01:00', false],
    ['none in their last minute', work, '2026-11-18T16:59+01:00', false],
    ['a pause as they end', work, '2026-11-18T17:00+01:00', true],
    ['a pause on other days', work, '2026-11-21T12:00+01:00', true],
    ['none outside the only hours', nights, '2026-11-18T19:59+01:00', false],
    ['a pause within them', nights, '2026-11-18T20:00+01:00', true],
    ['a pause within them after midnight', nights, '2026-11-19T05:59+01:00', true],
    ['none as these end', nights, '2026-11-19T06:00+01:00', false],
    ['a pause on Monday in hours of Sunday', sundayNight, '2026-11-23T01:59+01:00', true],
    ['none on Sunday in hours of Saturday', sundayNight, '2026-11-22T01:59+01:00', false],
    ['none on a whole day, from its midnight', wholeSaturday, '2026-11-21T00:00+01:00', false],
    ['none on a whole day, to the next', wholeSaturday, '2026-11-21T23:59+01:00', false],
    ['a pause on the day after', wholeSaturday, '2026-11-22T00:00+01:00', true],
    ['none in an hour that is left out', early, '2026-03-29T03:00+02:00', false],
    ['a pause in an hour that comes twice', early, '2026-10-25T02:30+02:00', true],
    ['a pause when it comes again', early, '2026-10-25T02:30+01:00', true],
    [
      'a pause, where no hour would have one',
      outside(hours(everyDay, '0:00', '0:00')),
      '2026-11-18T12:00+01:00',
      true,
    ],
    ['a pause, where only in no hours', within(), '2026-11-18T12:00+01:00', true],
  ])('%s', (_, some, time, expected) => {
    expect(isPausedAt(some, at(time), inBerlin)).toBe(expected);
  });
});

describe('the next change', () => {
  it.each<[string, PauseHours, string, string | null]>([
    ['is when hours without begin', work, '2026-11-18T08:00+01:00', '2026-11-18T09:00+01:00'],
    ['is when they end', work, '2026-11-18T09:00+01:00', '2026-11-18T17:00+01:00'],
    ['is after a weekend', work, '2026-11-20T17:00+01:00', '2026-11-23T09:00+01:00'],
    ['is in a week', sundayNight, '2026-11-23T02:00+01:00', '2026-11-29T22:00+01:00'],
    [
      'is at the hour when clocks went on',
      nights,
      '2026-03-29T00:00+01:00',
      '2026-03-29T06:00+02:00',
    ],
    [
      'is at the hour when clocks went back',
      nights,
      '2026-10-25T00:00+02:00',
      '2026-10-25T06:00+01:00',
    ],
    [
      'is the day after where clocks leave it out',
      early,
      '2026-03-29T01:00+01:00',
      '2026-03-30T02:30+02:00',
    ],
    ['is when the hour comes twice', early, '2026-10-25T02:45+02:00', '2026-10-25T02:30+01:00'],
    [
      'is when clocks go back into it',
      within(hours([7], '1:00', '2:30')),
      '2026-10-25T02:30+02:00',
      '2026-10-25T02:00+01:00',
    ],
    [
      'is two weeks off where a Sunday lacks the hour',
      within(hours([7], '2:00', '3:00')),
      '2026-03-22T03:00+01:00',
      '2026-04-05T02:00+02:00',
    ],
    ['never comes without hours', atAllTimes, '2026-11-18T12:00+01:00', null],
    ['never comes where all hours are the same', outside(), '2026-11-18T12:00+01:00', null],
    ['never comes where none is left', within(), '2026-11-18T12:00+01:00', null],
  ])('%s', (_, some, time, next) => {
    const found = nextChange(some, at(time), inBerlin);
    expect(found && new Date(found).toISOString()).toBe(next && new Date(next).toISOString());
  });
});

const anyMinute = fc.integer({ min: 0, max: 1439 });
const anyHours: fc.Arbitrary<PauseHours> = fc.record({
  when: fc.constantFrom('outside' as const, 'within' as const),
  at: fc.array(
    fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      from: anyMinute,
      to: anyMinute,
    }),
    { maxLength: 3 },
  ),
});
/** Around the days on which clocks are changed, by an hour or by half of one, and where they never are. */
const anyZone = fc
  .constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu')
  .map(offsetIn);
const anyTime = fc.oneof(
  fc.integer({ min: at('2026-03-01T00:00Z'), max: at('2026-04-15T00:00Z') }),
  fc.integer({ min: at('2026-10-01T00:00Z'), max: at('2026-11-15T00:00Z') }),
);

describe('whatever the hours are', () => {
  it('nothing changes before the next change, and then it does', () => {
    fc.assert(
      fc.property(anyHours, anyTime, anyZone, (some, from, zone) => {
        const next = nextChange(some, from, zone);
        const now = isPausedAt(some, from, zone);
        const end = next ?? from + 14 * day;
        expect(end).toBeGreaterThan(from);
        for (let time = from; time < end; time += 7 * minute)
          expect(isPausedAt(some, time, zone)).toBe(now);
        expect(isPausedAt(some, end - 1, zone)).toBe(now);
        if (next !== null) expect(isPausedAt(some, next, zone)).toBe(!now);
      }),
      { numRuns: 40 },
    );
  });

  it('a pause comes within two weeks: every way of turning off has an end', () => {
    fc.assert(
      fc.property(anyHours, anyTime, anyZone, (some, from, zone) => {
        if (isPausedAt(some, from, zone)) return;
        expect(nextChange(some, from, zone)).toBeLessThan(from + 15 * day);
      }),
    );
  });

  it('there are fewer pauses exactly where a minute of the week has lost one', () => {
    const monday = at('2026-11-16T00:00Z');
    const minutes = Array.from({ length: 7 * 1440 }, (_, each) => monday + each * minute);
    const utc = () => 0;
    fc.assert(
      fc.property(anyHours, anyHours, (before, after) => {
        const lost = minutes.some(
          (time) => isPausedAt(before, time, utc) && !isPausedAt(after, time, utc),
        );
        expect(hasFewer(after, before)).toBe(lost);
        expect(leavesNone(after) && minutes.some((time) => !isPausedAt(after, time, utc))).toBe(
          false,
        );
      }),
      { numRuns: 20 },
    );
  });
});
