import { describe, expect, it } from 'vitest';
import { decide } from '../../../../core/guard/decide.ts';
import { glance } from '../../../../core/guard/glance.ts';
import { buildGuard } from '../../../../core/guard/guard.ts';
import {
  nextTurns,
  nothingOff,
  offUntil,
  type TurnedOff,
  turnedOff,
  whyOff,
} from '../../../../core/guard/turned-off.ts';
import type { Person } from '../../../../core/people/person.ts';
import { robin } from '../../../fixtures/person.ts';

const hour = 3_600_000;
// A Wednesday.
const now = Date.UTC(2026, 10, 18, 12);
const profile = (key: string) => ({ profiles: [{ site: 'x', key, alsoKnownAs: [] }] });
const off = (until: number) => ({ off: { from: now - hour, until } });
const noon = { when: 'outside' as const, at: [{ days: [3], from: 11 * 60, to: 14 * 60 }] };
const atNight = { when: 'within' as const, at: [{ days: [3], from: 22 * 60, to: 6 * 60 }] };

describe('for someone there is', () => {
  it.each<[string, Partial<Person>, Partial<TurnedOff>, ReturnType<typeof whyOff>, number]>([
    ['a pause', {}, {}, null, 0],
    ['none while all are off', {}, { snoozedUntil: now + 1 }, 'snooze', now + 1],
    ['a pause when that is over', {}, { snoozedUntil: now }, null, 0],
    ['none while theirs are off', off(now + 2), {}, 'off', now + 2],
    ['a pause when that is over too', off(now), {}, null, 0],
    ['none until both are on', off(now + 9), { snoozedUntil: now + 3 }, 'snooze', now + 9],
    ['none at an hour without', {}, { hours: noon }, 'hours', now + 2 * hour],
    ['none outside the only hours', {}, { hours: atNight }, 'hours', now + 10 * hour],
    ['none at an hour of their own without', { hours: noon }, {}, 'hours', now + 2 * hour],
    [
      'a pause, where it is at all hours for them',
      { hours: nothingOff.hours },
      { hours: noon },
      null,
      0,
    ],
  ])('%s', (_, own, turned, why, until) => {
    const everyone = { ...nothingOff, ...turned };
    const person = robin({ ...profile('robin'), ...own });
    expect(whyOff(person, everyone, now)).toBe(why);
    expect(offUntil(person, everyone, now)).toBe(until);
    const page = 'https://x.com/robin';
    const decision = decide({ people: [person], passes: [], ...everyone }, page, now);
    expect(decision).toMatchObject(why ? { show: false, reason: why } : { show: true });
    const guard = buildGuard([person], [], everyone, now);
    expect(glance(guard, page, now).pauses).toBe(why === null);
    // The page that wasn't told of the end knows of it all the same.
    expect(glance(guard, page, Math.max(until, now)).pauses).toBe(true);
  });

  it('a pause, where only those for another are off', () => {
    const people = [
      robin(profile('robin')),
      robin({ id: 'sam', ...profile('sam'), ...off(now + 1) }),
    ];
    const guard = buildGuard(people, [], nothingOff, now);
    const shows = (url: string) => decide({ people, passes: [], ...nothingOff }, url, now).show;
    for (const [url, pauses] of [
      ['https://x.com/robin', true],
      ['https://x.com/sam', false],
    ] as const) {
      expect(shows(url)).toBe(pauses);
      expect(glance(guard, url, now).pauses).toBe(pauses);
    }
  });
});

it('what is turned off for someone is asked about again when it ends, or hours begin', () => {
  expect(nextTurns(robin(), nothingOff, now)).toEqual([]);
  const hours = { ...nothingOff, hours: atNight };
  expect(nextTurns(robin(off(now + 5)), hours, now)).toEqual([now + 5, now + 10 * hour]);
  expect(nextTurns(robin({ hours: noon }), nothingOff, now)).toEqual([now + 2 * hour]);
});

it('settings that can’t be read turn nothing off', () => {
  expect(turnedOff([], null, () => 0, now)).toMatchObject({ hours: nothingOff.hours });
  const snoozes = [{ id: 'a', from: now, until: now + 7 }];
  expect(turnedOff(snoozes, { hours: noon }, () => 0, now)).toMatchObject({
    ...{ snoozedUntil: now + 7, hours: noon },
  });
});
