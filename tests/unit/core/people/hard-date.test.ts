import { describe, expect, it } from 'vitest';
import { datesOn, hardDateSchema, isNearDay } from '../../../../core/people/hard-date.ts';

const at = (local: string, offset = 0) => ({
  at: Date.parse(`${local}Z`) - offset * 60_000,
  offset,
});

describe('a hard date is near', () => {
  it.each([
    ['on the day', '2026-06-14T12:00', true],
    ['from two days before', '2026-06-12T00:00', true],
    ['not three days before', '2026-06-11T23:59', false],
    ['until two days after', '2026-06-16T23:59', true],
    ['not three days after', '2026-06-17T00:00', false],
    ['in every year', '2031-06-14T12:00', true],
  ])('%s', (_, local, near) => {
    expect(isNearDay('06-14', at(local))).toBe(near);
    expect(isNearDay('06-14', at(local, -480))).toBe(near);
  });

  it('across the turn of a year', () => {
    expect(isNearDay('01-01', at('2026-12-30T12:00'))).toBe(true);
    expect(isNearDay('12-31', at('2027-01-02T12:00'))).toBe(true);
    expect(isNearDay('12-31', at('2027-01-03T12:00'))).toBe(false);
  });

  it('on the first of March where a year has no 29th of February', () => {
    expect(isNearDay('02-29', at('2028-02-29T12:00'))).toBe(true);
    expect(isNearDay('02-29', at('2027-03-03T12:00'))).toBe(true);
    expect(isNearDay('02-29', at('2027-02-26T12:00'))).toBe(false);
  });
});

it('the dates of some days come in the order of the days', () => {
  const dates = [
    { name: 'our day', day: '01-01' },
    { name: 'their birthday', day: '12-30' },
    { name: 'the lake', day: '06-14' },
  ];
  const days = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'];
  expect(datesOn(dates, days).map(({ name }) => name)).toEqual(['their birthday', 'our day']);
});

it.each(['13-01', '00-10', '06-32', '6-14', '2026-06-14', ''])(
  '%j is no day of the year',
  (day) => {
    expect(hardDateSchema.safeParse({ name: 'a day', day }).success).toBe(false);
  },
);
