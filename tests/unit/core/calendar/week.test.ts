import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayFromNumber,
  dayNumber,
  localDay,
  weekdayOf,
} from '../../../../core/calendar/local-day.ts';
import {
  daysOfWeek,
  nextWeek,
  previousWeek,
  spanOfDays,
  weekOf,
} from '../../../../core/calendar/week.ts';
import { weekStartOf, weekStartOfRegion } from '../../../../core/calendar/week-start.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(dayFromNumber);
const anyStart = fc.integer({ min: 1, max: 7 });

describe('weeks', () => {
  test.each([
    ['Monday', 1, '2026-11-16'],
    ['Saturday', 6, '2026-11-21'],
    ['Sunday', 7, '2026-11-22'],
  ])('Sunday 22 November is in the week that starts on %s', (_, start, first) => {
    expect(weekOf('2026-11-22', start)).toBe(first);
  });

  test('every day is in the week of its first day, and in no other', () => {
    fc.assert(
      fc.property(anyDay, anyStart, (day, start) => {
        const week = weekOf(day, start);
        expect(weekdayOf(week)).toBe(start);
        expect(daysOfWeek(week)).toContain(day);
        expect(daysOfWeek(nextWeek(week))).not.toContain(day);
        expect(previousWeek(nextWeek(week))).toBe(week);
      }),
    );
  });

  test('the span of a week holds every moment of it, wherever on earth it was', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 86_399 }),
        fc.integer({ min: -720, max: 840 }),
        (day, second, offset) => {
          const at = dayNumber(day) * 86_400_000 + second * 1000 - offset * 60_000;
          expect(localDay({ at, offset })).toBe(day);
          const { from, to } = spanOfDays(weekOf(day, 1), 7);
          expect(at >= from && at < to).toBe(true);
        },
      ),
    );
  });
});

describe('where a week starts', () => {
  test.each([
    ['de-DE', 1],
    ['en-GB', 1],
    ['en-US', 7],
    ['pt-BR', 7],
    ['ar-EG', 6],
    ['en', 7],
    ['not a locale', 1],
  ])('for %s', (locale, start) => expect(weekStartOf(locale)).toBe(start));

  test('the list for browsers that cannot be asked says what this one says', () => {
    for (const region of ['DE', 'US', 'GB', 'MV', 'EG', 'JP', 'IL', 'AE', 'AU', 'IN', 'NZ', 'SA']) {
      expect([region, weekStartOfRegion(region)]).toEqual([region, weekStartOf(`und-${region}`)]);
    }
  });
});
