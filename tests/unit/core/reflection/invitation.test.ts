import { describe, expect, test } from 'vitest';
import { isInvited, nextInvitation } from '../../../../core/reflection/invitation.ts';

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
