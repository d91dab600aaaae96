import { describe, expect, test } from 'vitest';
import {
  addDays,
  localDay,
  localHour,
  parseLocalDay,
  weekdayOf,
} from '../../../../core/calendar/local-day.ts';

describe('the local day and hour of an instant', () => {
  test.each([
    ['in Berlin before the clock goes back', '2026-10-24T22:30Z', 120, '2026-10-25', 0],
    ['in Berlin after it went back', '2026-10-25T22:30Z', 60, '2026-10-25', 23],
    ['the hour that comes twice, first', '2026-10-25T00:30Z', 120, '2026-10-25', 2],
    ['the hour that comes twice, again', '2026-10-25T01:30Z', 60, '2026-10-25', 2],
    ['in Auckland, a day ahead', '2026-11-15T12:00Z', 780, '2026-11-16', 1],
    ['in Honolulu, a day behind', '2026-11-16T09:00Z', -600, '2026-11-15', 23],
    ['in Kathmandu, off by three quarters', '2026-11-15T18:20Z', 345, '2026-11-16', 0],
    ['before 1970', '1969-12-31T23:00Z', 0, '1969-12-31', 23],
  ])('%s', (_, utc, offset, day, hour) => {
    const instant = { at: Date.parse(utc), offset };
    expect(localDay(instant)).toBe(day);
    expect(localHour(instant)).toBe(hour);
  });
});

test.each([
  ['2026-11-16', 1],
  ['2026-11-22', 7],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
])('%s is ISO weekday %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('days add up across months and leap years', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

describe('reading a day from an address', () => {
  test('takes a real day', () => expect(parseLocalDay('2026-11-16')).toBe('2026-11-16'));
  test.each(['2026-02-30', '2026-11-1', 'today', '', '1960-01-01', '2026-11-16T00:00'])(
    'takes %j for none',
    (text) => expect(parseLocalDay(text)).toBeNull(),
  );
});
