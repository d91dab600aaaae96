import { describe, expect, it } from 'vitest';
import { agedBy, isOutlived, keptSince } from '../../../../core/erasing/outlived.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-18T12:00:00Z');
const ninety = { time: 'ninetyDays', writing: false } as const;
const daysAgo = (days: number) => now - days * day;

describe('a clock', () => {
  it('that is years ahead for a day ages what is kept by a week', () => {
    expect(agedBy(now + 5000 * day, now)).toBe(now + 7 * day);
    expect(agedBy(now + day, now)).toBe(now + day);
    expect(agedBy(now - day, now)).toBe(now - day);
    expect(agedBy(now, null)).toBe(now);
  });
});

describe('what is kept', () => {
  it('is everything where it is kept for ever', () => {
    expect(keptSince({ time: 'ever', writing: true }, now)).toBe(-Infinity);
    expect(isOutlived({ time: 'ever', writing: true }, now, 'moments', { at: 0 })).toBe(false);
  });

  it.each([
    ['ninetyDays', 90],
    ['year', 366],
    ['twoYears', 731],
  ] as const)('%s is %i days, to the millisecond', (time, days) => {
    const keeping = { time, writing: false };
    const at = (when: number) => momentAt('2026-01-01T00:00', { at: when });
    expect(isOutlived(keeping, now, 'moments', at(daysAgo(days)))).toBe(false);
    expect(isOutlived(keeping, now, 'moments', at(daysAgo(days) - 1))).toBe(true);
  });

  it('is a snooze as long as it lasts, however long ago it began', () => {
    expect(isOutlived(ninety, now, 'snoozes', { from: now - 1, until: null })).toBe(false);
    expect(isOutlived(ninety, now, 'snoozes', { from: 0, until: null })).toBe(true);
    expect(isOutlived(ninety, now, 'snoozes', { from: 0, until: now })).toBe(false);
    expect(isOutlived(ninety, now, 'snoozes', { from: 0, until: 1 })).toBe(true);
  });

  it.each([
    ['thoughts', { at: 0 }],
    ['closings', { changedAt: 0 }],
    ['writings', { week: '2020-01-06' }],
  ] as const)('of %s is all, unless they chose that their words go too', (kind, row) => {
    expect(isOutlived(ninety, now, kind, row)).toBe(false);
    expect(isOutlived({ ...ninety, writing: true }, now, kind, row)).toBe(true);
  });

  it('is a week until its last day is old enough', () => {
    const keeping = { ...ninety, writing: true };
    const week = (first: string) => isOutlived(keeping, now, 'writings', { week: first });
    expect(week('2026-08-20')).toBe(false);
    expect(week('2026-08-10')).toBe(true);
  });

  it.each(['people', 'passes'] as const)('is whatever %s say, and what says no time', (kind) => {
    const keeping = { ...ninety, writing: true };
    expect(isOutlived(keeping, now, kind, { at: 0, until: 1, changedAt: 1 })).toBe(false);
    expect(isOutlived(keeping, now, 'moments', { at: 'long ago' })).toBe(false);
    expect(isOutlived(keeping, now, 'writings', { week: '12026-01-01' })).toBe(false);
  });
});
