import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvited, nextInvitation } from '../../../../core/calendar/invitation.ts';

const sundaySix = { weekday: 7, hour: 18 };
const berlin = (local: string) => ({ at: Date.parse(`${local}+01:00`), offset: 60 });

describe('being invited to look at the week', () => {
  test.each([
    ['not before the hour', '2026-11-21T10:00', '2026-11-22T17:59', false],
    ['from the hour on', '2026-11-21T10:00', '2026-11-22T18:00', true],
    ['still days later, if the computer was asleep', '2026-11-21T10:00', '2026-11-25T09:00', true],
    ['not any more once it was opened', '2026-11-22T18:05', '2026-11-22T18:06', false],
    ['again a week later', '2026-11-22T18:05', '2026-11-29T18:00', true],
    ['not twice for weeks that were missed', '2026-11-22T19:00', '2026-11-29T17:00', false],
  ])('%s', (_, opened, now, invited) => {
    expect(isInvited(sundaySix, berlin(opened).at, berlin(now))).toBe(invited);
  });

  test('goes by the clock where the person is', () => {
    const inAuckland = { at: Date.parse('2026-11-22T18:00+13:00'), offset: 780 };
    expect(isInvited(sundaySix, inAuckland.at - 1, inAuckland)).toBe(true);
  });
});

test.each([
  ['2026-11-18T10:00', '2026-11-22T18:00'],
  ['2026-11-22T17:59', '2026-11-22T18:00'],
  ['2026-11-22T18:00', '2026-11-29T18:00'],
])('after %s the next invitation is %s', (now, next) => {
  expect(nextInvitation(sundaySix, berlin(now))).toBe(berlin(next).at);
});

test('the next invitation is always later, within a week, and one then that was not before', () => {
  const anyTime = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
  });
  const anyInstant = fc.record({
    at: fc.integer({ min: 0, max: 4e12 }),
    offset: fc.integer({ min: -720, max: 840 }),
  });
  fc.assert(
    fc.property(anyTime, anyInstant, (chosen, now) => {
      const next = nextInvitation(chosen, now);
      expect(next - now.at).toBeGreaterThan(0);
      expect(next - now.at).toBeLessThanOrEqual(7 * 86_400_000);
      expect(isInvited(chosen, now.at, { ...now, at: next })).toBe(true);
      expect(isInvited(chosen, now.at, { ...now, at: next - 1 })).toBe(false);
    }),
  );
});
