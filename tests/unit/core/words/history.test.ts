import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHistory } from '../../../../core/words/history.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const moments = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 30 * 86_400_000 }),
    passage: fc.option(fc.constantFrom('one', 'two', 'three')),
    helped: fc.constantFrom(null, 'helped' as const, 'not-today' as const),
  }),
  { maxLength: 60 },
);

describe('the history of showings', () => {
  it('keeps the latest, newest first, whatever order they come in', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 10 }), (all, kept) => {
        const made = all.map((fields) => momentAt('2026-11-22T12:00', fields));
        const shown = made.filter((moment) => moment.passage !== null);
        const latest = shown.map((moment) => moment.at).sort((a, b) => b - a);
        const history = readHistory(made, kept);
        expect(history.showings.map((moment) => moment.at)).toEqual(latest.slice(0, kept));
      }),
    );
  });

  it('knows when each passage was last shown', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const made = all.map((fields) => momentAt('2026-11-22T12:00', fields));
        const { shownAt } = readHistory(made, 5);
        for (const id of ['one', 'two', 'three']) {
          const times = made.filter((moment) => moment.passage === id).map((moment) => moment.at);
          expect(shownAt.get(id)).toBe(times.length > 0 ? Math.max(...times) : undefined);
        }
      }),
    );
  });

  it('gives at least the whole day before a time', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 30 * 86_400_000 }), (all, at) => {
        const made = all.map((fields) => momentAt('2026-11-22T12:00', fields));
        const near = readHistory(made, 5).near(at);
        const day = made.filter((moment) => moment.at <= at && at - moment.at <= 86_400_000);
        expect(near).toEqual(expect.arrayContaining(day));
      }),
    );
  });

  it('has nothing to tell of no past', () => {
    expect(readHistory([], 30)).toMatchObject({ last: undefined, showings: [], rated: [] });
  });
});
