import { describe, expect, test } from 'vitest';
import { count, eachOnce } from '../../../../core/moments/count.ts';
import { momentAt } from '../../../fixtures/moments.ts';

describe('counting moments', () => {
  const turnedBack = momentAt('2026-11-16T08:00');
  const wentOn = momentAt('2026-11-16T09:00', { choice: 'went-on' });
  const left = momentAt('2026-11-16T10:00', { choice: 'left' });
  const open = momentAt('2026-11-16T11:00', { choice: null });
  const urge = momentAt('2026-11-16T12:00', { arrival: 'urge', site: null });
  const safety = momentAt('2026-11-16T13:00', { choice: 'safety' });

  test('puts each moment into what it counts as', () => {
    expect(count([turnedBack, wentOn, left, open, urge, safety])).toEqual({
      pauses: [turnedBack, wentOn, left, open],
      turnedBack: [turnedBack],
      wentOn: [wentOn],
      left: [left, open],
      urges: [urge],
    });
  });

  test('counts a safety look nowhere, not even one that began as an urge', () => {
    const counted = count([momentAt('2026-11-16T13:00', { choice: 'safety', arrival: 'urge' })]);
    expect(Object.values(counted).flat()).toEqual([]);
  });
});

describe('taking each moment once', () => {
  const opened = momentAt('2026-11-16T08:00', { choice: null });
  const completed = { ...opened, choice: 'went-on' as const };

  test.each([
    ['in order', [opened, completed]],
    ['the other way round', [completed, opened]],
    ['twice', [completed, opened, completed]],
  ])('keeps the one that knows its choice when they come %s', (_, moments) => {
    expect(eachOnce(moments)).toEqual([completed]);
  });

  test('puts a moment that arrived late where it belongs', () => {
    const later = momentAt('2026-11-16T09:00');
    expect(eachOnce([later, completed])).toEqual([completed, later]);
  });
});
