import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, dayNumber } from '../../../../core/calendar/local-day.ts';
import { daysOfWeek, spanOfDays, weekOf } from '../../../../core/calendar/week.ts';
import { eachOnce } from '../../../../core/moments/count.ts';
import type { Moment } from '../../../../core/moments/moment.ts';
import { evidence } from '../../../../core/reflection/evidence.ts';
import { patterns } from '../../../../core/reflection/patterns.ts';
import { rhythm } from '../../../../core/reflection/rhythm.ts';
import { selectionSpan, selectPauses } from '../../../../core/reflection/selection.ts';
import { waves } from '../../../../core/reflection/waves.ts';
import { weekFacts } from '../../../../core/reflection/week-facts.ts';
import { readingSpan, readWeek } from '../../../../core/reflection/week-reading.ts';
import { anyMoments } from './any-moment.ts';
import { slowCounts, slowRhythm, slowWeek } from './slow-reference.ts';

const anyDay = fc
  .integer({ min: dayNumber('2026-08-25'), max: dayNumber('2026-12-20') })
  .map(dayFromNumber);
const anyStart = fc.integer({ min: 1, max: 7 });
const ids = (moments: readonly Moment[]) => moments.map(({ id }) => id).sort();
const fixed = { today: '2026-12-25', snoozed: new Set<string>(), began: null };
const all = { person: null, from: null, to: '2026-12-31' };

describe('a week', () => {
  test('says what slow counting says, whatever the order and however often a moment arrives', () => {
    fc.assert(
      fc.property(anyMoments, anyDay, anyStart, (moments, day, start) => {
        const week = weekOf(day, start);
        const facts = weekFacts({ ...fixed, week, moments });
        const slow = slowWeek(moments, week);
        expect({
          pauses: ids(facts.pauses),
          turnedBack: ids(facts.turnedBack),
          wentOn: ids(facts.wentOn),
          left: ids(facts.left),
          urges: ids(facts.urges),
          perDay: facts.days.map(({ pauses }) => pauses.length),
        }).toEqual(slow);
      }),
    );
  });

  test('says the same from its span alone as from all there is', () => {
    fc.assert(
      fc.property(anyMoments, anyDay, anyStart, (moments, day, start) => {
        const week = weekOf(day, start);
        const { from, to } = readingSpan(week);
        const within = moments.filter(({ at }) => at >= from && at < to);
        expect(readWeek({ ...fixed, week, moments: within }, start)).toEqual(
          readWeek({ ...fixed, week, moments }, start),
        );
      }),
    );
  });

  test('says only numbers that its moments bear out', () => {
    fc.assert(
      fc.property(anyMoments, anyDay, (moments, day) => {
        const week = weekOf(day, 1);
        const { letter } = readWeek({ ...fixed, week, moments }, 1);
        const known = new Set(moments.map(({ id }) => id));
        const said = [letter.happened, letter.when, letter.about, letter.noticed].flat();
        for (const { key, values, momentIds } of said) {
          expect(new Set(momentIds).size).toBe(momentIds.length);
          expect(momentIds.every((id) => known.has(id))).toBe(true);
          if ('count' in values) expect([key, values.count]).toEqual([key, momentIds.length]);
        }
        expect(letter.noticed.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('days of the week never fall outside the span that is read for them', () => {
    const { from, to } = spanOfDays('2026-11-16', 7);
    expect(to - from).toBe((7 * 24 + 26) * 3_600_000);
    expect(daysOfWeek('2026-11-16')).toHaveLength(7);
  });
});

describe('patterns', () => {
  test('choose the pauses of one person in a span of local days', () => {
    fc.assert(
      fc.property(anyMoments, anyDay, anyDay, (moments, one, other) => {
        const [from = one, to = one] = [one, other].sort();
        const selection = { person: 'robin', from, to };
        const span = selectionSpan(selection);
        const found = selectPauses(
          moments.filter(({ at }) => at >= span.from && at < span.to),
          selection,
        );
        const slow = eachOnce(moments).filter(
          (moment) =>
            moment.person === 'robin' &&
            moment.choice !== 'safety' &&
            moment.arrival !== 'urge' &&
            slowCounts([moment], [{ first: from, last: to }])[0] === 1,
        );
        expect(ids(found)).toEqual(ids(slow));
      }),
    );
  });

  test('put every pause into exactly one wave, and every wave holds what slow counting finds', () => {
    fc.assert(
      fc.property(anyMoments, anyStart, (moments, start) => {
        const pauses = selectPauses(moments, all);
        const found = waves(pauses, '2026-12-31', start).waves;
        expect(found.map((wave) => wave.turnedBack + wave.wentOn + wave.left)).toEqual(
          slowCounts(pauses, found),
        );
        expect(slowCounts(pauses, found).reduce((sum, count) => sum + count, 0)).toBe(
          pauses.length,
        );
      }),
    );
  });

  test('put every pause at the hour its own clock showed', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const pauses = selectPauses(moments, all);
        expect(rhythm(pauses, 1).map((row) => row.map(({ count }) => count))).toEqual(
          slowRhythm(pauses),
        );
      }),
    );
  });

  test('have a pebble for each look of which something was said, and for no other', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const pauses = selectPauses(moments, all);
        const pebbles = evidence(pauses).flatMap((row) => row.pebbles.map(({ id }) => id));
        const said = pauses.filter(({ choice, after }) => choice === 'went-on' && after !== null);
        expect(pebbles.sort()).toEqual(ids(said));
      }),
    );
  });

  test('of two people made one have the pauses of both, and no others', () => {
    fc.assert(
      fc.property(anyMoments, anyDay, (moments, from) => {
        const merged = moments.map((moment) =>
          moment.person === 'sam' ? { ...moment, person: 'robin' } : moment,
        );
        const selection = { person: 'robin', from, to: '2026-12-31' };
        const both = selectPauses(moments, { ...selection, person: null });
        expect(selectPauses(merged, selection).map(({ id }) => id)).toEqual(
          both.map(({ id }) => id),
        );
        expect(patterns(merged, selection, '2026-12-31', 1, 'UTC')).toEqual(
          patterns(merged, { ...selection, person: null }, '2026-12-31', 1, 'UTC'),
        );
        expect(slowWeek(merged, weekOf(from, 1))).toEqual(slowWeek(moments, weekOf(from, 1)));
      }),
    );
  });

  test('are the same in whatever order the moments come', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        const once = [...eachOnce(moments)];
        expect(patterns(once.toReversed(), all, '2026-12-31', 1, 'UTC')).toEqual(
          patterns(once, all, '2026-12-31', 1, 'UTC'),
        );
      }),
    );
  });
});
