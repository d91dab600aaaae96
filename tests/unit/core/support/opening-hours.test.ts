import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { opensAt } from '../../../../core/support/nearest.ts';
import { isHours, stretchesOpen } from '../../../../core/support/opening-hours.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A time on the clocks of a zone, milliseconds UTC; `ahead` says how far they are ahead of UTC, hours. */
const at = (written: string, ahead = 0) => Date.parse(`${written}Z`) - ahead * hour;
const isOpen = (hours: string, zone: string, now: number) =>
  opensAt(stretchesOpen(hours, zone, now, now + 7 * day), now) === now;

const office = 'Mo-Fr 09:00-17:00';
const evenings = 'Mo-Su 16:00-02:00';

test.each([
  // 25 November 2026 is a Wednesday, and Berlin an hour ahead.
  [office, 'Europe/Berlin', at('2026-11-25T09:00', 1), true],
  [office, 'Europe/Berlin', at('2026-11-25T08:59', 1), false],
  [office, 'Europe/Berlin', at('2026-11-25T16:59', 1), true],
  [office, 'Europe/Berlin', at('2026-11-25T17:00', 1), false],
  [office, 'Europe/Berlin', at('2026-11-28T12:00', 1), false],
  // The same instant, elsewhere.
  [office, 'Australia/Sydney', at('2026-11-25T08:59', 1), false],
  [office, 'Australia/Sydney', at('2026-11-25T10:00', 11), true],
  [office, 'Asia/Kolkata', at('2026-11-25T09:00', 5.5), true],
  // Over midnight, also from Sunday into Monday.
  [evenings, 'Europe/Rome', at('2026-11-25T23:59', 1), true],
  [evenings, 'Europe/Rome', at('2026-11-26T01:59', 1), true],
  [evenings, 'Europe/Rome', at('2026-11-26T02:00', 1), false],
  ['Su 22:00-02:00', 'Europe/Rome', at('2026-11-30T01:00', 1), true],
  ['Mo 22:00-02:00', 'Europe/Rome', at('2026-11-30T01:00', 1), false],
  // Until midnight, and through it.
  ['Mo-Su 09:00-24:00', 'Europe/Rome', at('2026-11-25T23:59', 1), true],
  ['Mo-Su 09:00-24:00', 'Europe/Rome', at('2026-11-26T00:00', 1), false],
  ['Sa-Su 00:00-24:00', 'Europe/Rome', at('2026-11-29T00:00', 1), true],
  // Twice a day, other hours on other days, and days that wrap around the week.
  ['Mo-Fr 09:00-12:00,14:00-18:00', 'Europe/Rome', at('2026-11-25T13:00', 1), false],
  ['Mo-Th 09:00-20:00; Fr 08:00-15:00', 'Europe/Berlin', at('2026-11-27T15:30', 1), false],
  ['Sa-Mo 10:00-12:00', 'Europe/Berlin', at('2026-11-30T11:00', 1), true],
  ['Sa,We 10:00-12:00', 'Europe/Berlin', at('2026-11-25T11:00', 1), true],
  // The clocks go back on 25 October 2026, on a day of 25 hours, and forward on 28 March 2027.
  ['Su 01:00-04:00', 'Europe/Berlin', at('2026-10-25T03:59', 1), true],
  ['Su 01:00-04:00', 'Europe/Berlin', at('2026-10-25T04:00', 1), false],
  ['Su 01:00-04:00', 'Europe/Berlin', at('2026-10-25T00:59', 2), false],
  ['Su 01:00-04:00', 'Europe/Berlin', at('2027-03-28T03:59', 2), true],
  ['Su 09:00-17:00', 'Europe/Berlin', at('2027-03-28T16:59', 2), true],
  ['Su 09:00-17:00', 'Europe/Berlin', at('2027-03-28T17:00', 2), false],
  ['24/7', 'Europe/Berlin', at('2026-10-25T02:30', 1), true],
])('%s in %s at %d: %s', (hours, zone, now, open) => {
  expect(isOpen(hours, zone, now)).toBe(open);
});

test.each([
  [office, at('2026-11-27T17:00', 1), at('2026-11-30T09:00', 1)],
  [office, at('2026-11-25T07:00', 1), at('2026-11-25T09:00', 1)],
  [evenings, at('2026-11-26T02:00', 1), at('2026-11-26T16:00', 1)],
  // Over the end of summer time.
  [office, at('2026-10-24T12:00', 2), at('2026-10-26T09:00', 1)],
])('%s, seen at %d, opens at %d', (hours, now, opens) => {
  expect(opensAt(stretchesOpen(hours, 'Europe/Berlin', now, now + 7 * day), now)).toBe(opens);
});

test('hours that aren’t known open at no time', () => {
  expect(opensAt(null, 0)).toBe(Number.POSITIVE_INFINITY);
});

describe('for any hours, zone and time', () => {
  // Clocks change between one and three at night: there the same minute comes twice or never.
  const time = fc.integer({ min: 4 * 60, max: 22 * 60 });
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Asia/Kolkata', 'Australia/Sydney', 'UTC'];
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  const written = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

  it('is open when the clocks there are between its times, on one of its days', () => {
    const days = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 });
    const now = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(days, time, time, fc.constantFrom(...zones), now, (on, from, until, zone, at) => {
        const hours = `${on.join(',')} ${written(from)}-${written(until)}`;
        const there = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
        }).formatToParts(at);
        const part = (type: string) => there.find((each) => each.type === type)?.value ?? '';
        const clock = Number(part('hour')) * 60 + Number(part('minute'));
        const today = names.findIndex((name) => part('weekday').startsWith(name));
        const yesterday = names[(today + 6) % 7] ?? '';
        const overnight = until <= from;
        const begun = on.includes(names[today] ?? '') && clock >= from;
        const open = overnight
          ? begun || (on.includes(yesterday) && clock < until)
          : begun && clock < until;
        expect(isOpen(hours, zone, at)).toBe(open);
      }),
    );
  });

  it('has stretches in order that don’t touch, and only those that are in sight', () => {
    const rule = fc.tuple(fc.constantFrom(...names), time, time);
    const now = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 6 }), now, (rules, at) => {
        const hours = rules.map(([on, from, to]) => `${on} ${written(from)}-${written(to)}`);
        const open = stretchesOpen(hours.join('; '), 'Europe/Rome', at, at + 5 * day);
        for (const [index, [from, until]] of open.entries()) {
          expect(from).toBeLessThan(until);
          expect(until).toBeGreaterThan(at);
          expect(from).toBeLessThan(at + 5 * day);
          expect(from).toBeGreaterThan(open[index - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});

test.each(['24/7', 'Mo 09:00-17:00', 'Mo-Fr 09:00-17:00; Sa,Su 10:00-02:00', 'Mo-Su 00:00-24:00'])(
  '%s can be read',
  (hours) => expect(isHours(hours)).toBe(true),
);

test.each(['', '24/7; Mo 09:00-17:00', 'Mo', '09:00-17:00', 'Mo 9:00-17:00', 'Mo 09:00-24:30'])(
  '%j can’t',
  (hours) => expect(isHours(hours)).toBe(false),
);
