import { describe, expect, test } from 'vitest';
import { isPlannedFor, suggestPlanTime } from '../../../../core/reflection/plan.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const sundayNight = {
  id: 'a',
  weekday: 7,
  part: 'night',
  instead: 'put the kettle on',
  madeAt: 0,
} as const;

describe('a plan', () => {
  test.each([
    ['Sunday at ten', '2026-11-22T22:00', true],
    ['after midnight, still the night of Sunday', '2026-11-23T04:59', true],
    ['Monday at five', '2026-11-23T05:00', false],
    ['Sunday evening', '2026-11-22T21:59', false],
    ['the night that led to Sunday', '2026-11-22T02:00', false],
  ])('for Sunday night, on %s', (_, at, planned) => {
    expect(isPlannedFor(sundayNight, momentAt(at))).toBe(planned);
  });

  test('for any day is for that part of each', () => {
    const plan = { ...sundayNight, weekday: null };
    expect(isPlannedFor(plan, momentAt('2026-11-18T23:00'))).toBe(true);
    expect(isPlannedFor(plan, momentAt('2026-11-18T12:00'))).toBe(false);
  });
});

describe('the time suggested for a plan', () => {
  const at = (...times: string[]) => times.map((time) => momentAt(time));

  test('is the weekday and part of the day with most pauses', () => {
    expect(
      suggestPlanTime(
        at('2026-11-22T18:00', '2026-11-15T19:00', '2026-11-08T20:00', '2026-11-09T08:00'),
      ),
    ).toEqual({ weekday: 7, part: 'evening' });
  });

  test('is a part of any day when no weekday stands out', () => {
    expect(suggestPlanTime(at('2026-11-16T18:00', '2026-11-17T19:00', '2026-11-18T20:00'))).toEqual(
      {
        weekday: null,
        part: 'evening',
      },
    );
  });

  test('is none while there is little', () => {
    expect(suggestPlanTime(at('2026-11-16T18:00', '2026-11-23T18:00'))).toBeNull();
  });

  test('takes no safety look for a pause', () => {
    const safety = ['2026-11-02T18:00', '2026-11-09T18:00', '2026-11-16T18:00'].map((time) =>
      momentAt(time, { choice: 'safety' }),
    );
    expect(suggestPlanTime(safety)).toBeNull();
  });
});
