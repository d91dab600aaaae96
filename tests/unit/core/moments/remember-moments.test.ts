import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../core/moments/moment.ts';
import { rememberMoments } from '../../../../core/moments/remember-moments.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { loadsOf } from '../../../fixtures/weeks.ts';

const day = 86_400_000;
const start = Date.parse('2026-03-01T00:00Z');
const now = start + 100 * day;
/** A moment a day, at noon. */
const daily = Array.from({ length: 100 }, (_, index) =>
  momentAt('2026-03-01T12:00', { id: `day-${index}`, at: start + (index + 0.5) * day }),
);

/** Loads from moments, and notes what was asked for, in days from the start. */
function noted(moments: readonly Moment[]) {
  const asked: [number, number][] = [];
  const load = loadsOf(moments);
  return {
    asked,
    load: (from: number, to: number) => {
      asked.push([(from - start) / day, (to - start) / day]);
      return load(from, to);
    },
  };
}

const anyStretch = fc
  .tuple(fc.integer({ min: -5, max: 105 }), fc.integer({ min: 1, max: 60 }))
  .map(([first, days]) => ({ from: start + first * day, to: start + (first + days) * day }));

describe('moments that were loaded a stretch at a time', () => {
  it('are those there are, in order, wherever one goes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStretch, { maxLength: 12 }), async (stretches) => {
        const remembering = rememberMoments(loadsOf(daily), now);
        for (const { from, to } of stretches) {
          expect(await remembering(from, to)).toEqual(await loadsOf(daily)(from, to));
        }
      }),
    );
  });

  it('are those there are when several stretches are asked for at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStretch, { maxLength: 6 }), async (stretches) => {
        const remembering = rememberMoments(loadsOf(daily), now);
        const loaded = await Promise.all(stretches.map(({ from, to }) => remembering(from, to)));
        const whole = stretches.map(({ from, to }) => loadsOf(daily)(from, to));
        expect(loaded).toEqual(await Promise.all(whole));
      }),
    );
  });

  it('are asked for once, where one stretch overlaps the next', async () => {
    const { asked, load } = noted(daily);
    const remembering = rememberMoments(load, now);
    await remembering(start + 20 * day, start + 80 * day);
    await remembering(start + 13 * day, start + 73 * day);
    await remembering(start + 13 * day, start + 73 * day);
    await remembering(start + 10 * day, start + 90 * day);
    expect(asked).toEqual([
      [20, 80],
      [13, 20],
      [10, 13],
      [73, 90],
    ]);
  });

  it('are forgotten but for the last stretch', async () => {
    const { asked, load } = noted(daily);
    const remembering = rememberMoments(load, now);
    await remembering(start, start + 10 * day);
    await remembering(start + 50 * day, start + 60 * day);
    await remembering(start, start + 10 * day);
    expect(asked).toHaveLength(3);
  });

  it('are asked for again while they may still change', async () => {
    const moments = [...daily];
    const remembering = rememberMoments((from, to) => loadsOf(moments)(from, to), now);
    await remembering(start + 60 * day, now);
    const look = moments[98] ?? momentAt('2026-03-01T12:00');
    moments[98] = { ...look, after: 'lighter' };
    const again = await remembering(start + 60 * day, now);
    expect(again.find(({ id }) => id === 'day-98')?.after).toBe('lighter');
  });

  it('can be asked for again when they could not be loaded', async () => {
    let refuses = true;
    const remembering = rememberMoments(async (from, to) => {
      if (refuses) throw new Error('no storage');
      return loadsOf(daily)(from, to);
    }, now);
    await expect(remembering(start, now)).rejects.toThrow('no storage');
    refuses = false;
    expect(await remembering(start, now)).toEqual(daily);
  });
});
