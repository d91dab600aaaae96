import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../../core/moments/moment.ts';
import { lastLine } from '../../../../core/reflection/last-line.ts';
import { opening } from '../../../../core/reflection/opening.ts';
import { readWeek } from '../../../../core/reflection/week-reading.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const over = '2026-11-25';
const tuesday = '2026-11-17';

/** Reads the week of 16 November 2026, a Monday, with pauses at these clocks, or with moments of another kind. */
function read(
  clocks: readonly string[],
  today = over,
  began = '2026-01-01',
  kind: Partial<Moment> = {},
) {
  const moments = clocks.map((clock) => momentAt(`2026-11-${clock}`, kind));
  const source = { week: '2026-11-16', moments, today, snoozed: new Set<string>() };
  return readWeek({ ...source, began }, 1);
}

const urge = { arrival: 'urge', site: null } as const;
const openingOf = (clocks: readonly string[], today?: string) => opening(read(clocks, today).facts);

describe('a letter opens with', () => {
  test('nothing where nothing came', () => {
    expect(openingOf([])).toBeNull();
    expect(opening(read(['17T21:00'], over, undefined, { choice: 'safety' }).facts)).toBeNull();
  });

  test('the wish to look, where there was only that, and the day if it was one', () => {
    const one = read(['17T21:00', '17T23:00'], over, undefined, urge);
    expect(opening(one.facts)).toEqual({ key: 'wishOn', day: tuesday });
    const two = read(['17T21:00', '19T23:00'], over, undefined, urge);
    expect(opening(two.facts)).toEqual({ key: 'wish' });
  });

  test('the day, where one day had all of it', () => {
    expect(openingOf(['17T21:00'])).toEqual({ key: 'once', day: tuesday });
    expect(openingOf(['17T09:00', '17T21:00'])).toEqual({ key: 'oneDay', day: tuesday });
  });

  test('the few days there were', () => {
    expect(openingOf(['17T09:00', '20T21:00'])).toEqual({
      key: 'fewDays',
      days: [tuesday, '2026-11-20'],
    });
  });

  test('one hour that had more than half of it', () => {
    const clocks = ['17T21:00', '17T21:20', '17T21:50', '20T09:00'];
    expect(openingOf(clocks)).toEqual({ key: 'oneHour', day: tuesday });
  });

  test('the night, where most of it was late', () => {
    const clocks = ['16T23:00', '18T00:30', '20T22:10', '21T09:00'];
    expect(openingOf(clocks)).toEqual({ key: 'late' });
  });

  test('the day from which on it was quiet, while the week goes on only until something comes', () => {
    const clocks = ['16T09:00', '16T14:00', '17T10:00', '18T12:00'];
    const thursday = { key: 'quietFrom', day: '2026-11-19' };
    expect(openingOf(clocks)).toEqual(thursday);
    expect(openingOf(clocks, '2026-11-21')).toEqual(thursday);
    expect(openingOf([...clocks, '21T08:00'], '2026-11-21')).not.toEqual(thursday);
  });

  test('most days being quiet, some, or none', () => {
    expect(openingOf(['16T09:00', '16T14:00', '20T10:00', '22T12:00'])).toEqual({
      key: 'mostlyQuiet',
    });
    const some = ['16T09:00', '17T14:00', '18T10:00', '20T12:00', '22T12:00'];
    expect(openingOf(some)).toEqual({ key: 'mixed' });
    expect(openingOf([...some, '19T12:00', '21T12:00'])).toEqual({ key: 'everyDay' });
  });
});

describe('a letter ends with', () => {
  test('nothing where nothing came', () => {
    expect(lastLine(read([]))).toBeNull();
  });

  test('the same as any other, where there was only the wish to look', () => {
    const week = ['17T09:00'];
    expect(lastLine(read(week, over, undefined, urge))).toEqual(lastLine(read(week)));
    expect(lastLine(read(week, '2026-11-18', undefined, urge))).toEqual({ key: 'toCome', days: 4 });
  });

  test('the days that are still to come, and on the last of them with that', () => {
    expect(lastLine(read(['17T09:00'], '2026-11-18'))).toEqual({ key: 'toCome', days: 4 });
    expect(lastLine(read(['17T09:00'], '2026-11-22'))).toEqual({ key: 'today' });
  });

  test('a kind word, where most of it was late', () => {
    const late = ['16T23:00', '18T00:30', '20T22:10', '21T09:00'];
    expect(lastLine(read(late))).toEqual({ key: 'late' });
  });

  test('a kind word in the first week, once that is over', () => {
    const late = ['17T23:00', '18T00:30', '20T22:10', '21T09:00'];
    expect(lastLine(read(late, over, tuesday))).toEqual({ key: 'first' });
    expect(lastLine(read(['17T09:00'], '2026-11-22', tuesday))).toEqual({ key: 'today' });
  });

  test('the same line for the same week, once it is over', () => {
    const line = lastLine(read(['17T09:00']));
    expect(line).toEqual(lastLine(read(['17T09:00', '19T09:00'])));
    expect(['that', 'rest', 'over']).toContain(line?.key);
  });
});
