import { describe, expect, test } from 'vitest';
import { addDays, dayNumber } from '../../../../core/calendar/local-day.ts';
import {
  beginsSeason,
  beginsYear,
  lightOn,
  monthOf,
  monthsWithin,
  nextMonth,
} from '../../../../core/calendar/year.ts';

describe('months', () => {
  test.each([
    ['2026-11-20', '2026-11-01', '2026-12-01'],
    ['2026-12-31', '2026-12-01', '2027-01-01'],
    ['2028-02-29', '2028-02-01', '2028-03-01'],
  ])('%s is in the month of %s, before that of %s', (day, month, next) => {
    expect(monthOf(day)).toBe(month);
    expect(nextMonth(month)).toBe(next);
  });

  test.each([
    ['2026-11-20', '2026-11-20', ['2026-11-01']],
    ['2026-11-30', '2027-01-01', ['2026-11-01', '2026-12-01', '2027-01-01']],
    ['2026-11-20', '2026-10-20', []],
  ])('from %s to %s are %j', (first, last, months) => {
    expect(monthsWithin(first, last)).toEqual(months);
  });

  test('of a year begin four seasons and one year', () => {
    const months = monthsWithin('2026-01-01', '2026-12-31');
    expect(months.filter(beginsSeason)).toEqual([
      '2026-03-01',
      '2026-06-01',
      '2026-09-01',
      '2026-12-01',
    ]);
    expect(months.filter(beginsYear)).toEqual(['2026-01-01']);
  });
});

describe('the light of a day', () => {
  test.each([
    ['2026-12-21', 0, 1],
    ['2026-03-21', 0.5, 0.5],
    ['2026-06-21', 1, 0],
    ['2026-09-20', 0.5, 0.5],
    // Leap years don't carry it away.
    ['2060-06-21', 1, 0],
    ['1971-12-21', 0, 1],
  ])('of %s is %d in the north and %d in the south', (day, north, south) => {
    expect(lightOn(day, 'north')).toBeCloseTo(north, 1);
    expect(lightOn(day, 'south')).toBeCloseTo(south, 1);
  });

  test('is never the most or the least more than a day from the sun’s own turn', () => {
    for (let year = 1990; year < 2090; year += 1) {
      const days = Array.from({ length: 60 }, (_, day) => addDays(`${year}-05-23`, day));
      const longest = days.toSorted((a, b) => lightOn(b, 'north') - lightOn(a, 'north'))[0] ?? '';
      expect(Math.abs(dayNumber(longest) - dayNumber(`${year}-06-21`))).toBeLessThanOrEqual(1);
    }
  });
});
