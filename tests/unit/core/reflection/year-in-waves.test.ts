import { describe, expect, test } from 'vitest';
import { addDays, type LocalDay } from '../../../../core/calendar/local-day.ts';
import { waves } from '../../../../core/reflection/waves.ts';
import { yearInWaves } from '../../../../core/reflection/year-in-waves.ts';
import { momentAt } from '../../../fixtures/moments.ts';

/** The waves from a first pause to a day, weeks from Monday or months. */
const wavesOf = (first: LocalDay, today: LocalDay) =>
  waves([momentAt(`${first}T20:00`)], today, 1).waves;

describe('the year behind waves', () => {
  test.each([
    ['2026-05-25', '2026-11-20', null],
    ['2026-05-18', '2026-11-20', ['2026-06-01', '2026-09-01']],
    ['2025-11-24', '2026-11-20', ['2025-12-01', '2026-03-01', '2026-06-01', '2026-09-01']],
    ['2025-12-22', '2026-11-20', ['2025-12-01', '2026-03-01', '2026-06-01', '2026-09-01']],
    // The month that goes on has its name as well.
    ['2026-01-05', '2026-09-02', ['2026-03-01', '2026-06-01', '2026-09-01']],
  ])('from %s to %s has the seasons %j', (first, today, seasons) => {
    const year = yearInWaves(wavesOf(first, today), 'north');
    expect(year?.seasons.map(({ month }) => month) ?? null).toEqual(seasons);
  });

  test('has seasons where the middle of their first month is, also among weeks', () => {
    const weeks = Array.from({ length: 30 }, (_, index) => {
      const first = addDays('2025-11-24', 7 * index);
      const none = { turnedBack: 0, wentOn: 0, left: 0, running: false };
      return { first, last: addDays(first, 6), ...none };
    });
    // The 16th of December is the second day of the fourth week, the 16th of January the fifth of the eighth.
    const year = yearInWaves(weeks, null);
    expect(year?.seasons[0]?.at).toBeCloseTo(3 + 1.5 / 7 - 0.5);
    expect(year?.years).toEqual([{ month: '2026-01-01', at: 7 + 4.5 / 7 - 0.5 }]);
  });

  test('has years where their January is, when stretches are months', () => {
    const year = yearInWaves(wavesOf('2023-11-03', '2026-11-20'), null);
    expect(year?.years.map(({ month, at }) => [month, at])).toEqual([
      ['2024-01-01', 2],
      ['2025-01-01', 14],
      ['2026-01-01', 26],
    ]);
  });

  test('is lightest in June in the north, darkest in the south, and unlit where it isn’t known', () => {
    const found = wavesOf('2025-11-24', '2026-11-20');
    const lightest = (hemisphere: 'north' | 'south') =>
      yearInWaves(found, hemisphere)?.light.toSorted((a, b) => b.share - a.share)[0]?.at ?? -1;
    const dayAt = (at: number) => found[Math.round(at)]?.first.slice(0, 7);
    expect(dayAt(lightest('north'))).toMatch(/^2026-0[67]/);
    expect(dayAt(lightest('south'))).toMatch(/^202(5-12|6-01)/);
    expect(yearInWaves(found, null)?.light).toEqual([]);
  });

  test('goes from the first day of the first stretch to the last of the last, and never back', () => {
    const found = wavesOf('2023-11-03', '2026-11-20');
    const places = yearInWaves(found, 'north')?.light.map(({ at }) => at) ?? [];
    expect(places.length).toBeGreaterThan(30);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(-0.5);
    expect(places.at(-1)).toBeLessThanOrEqual(found.length - 0.5);
  });

  test('is none without waves', () => {
    expect(yearInWaves([], 'north')).toBeNull();
  });
});
