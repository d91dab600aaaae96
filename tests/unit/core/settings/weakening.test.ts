import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../core/people/person.ts';
import { settingsFor } from '../../../../core/settings/own-pause.ts';
import { type Settings, settingsSchema } from '../../../../core/settings/settings.ts';
import { settleAt } from '../../../../core/settings/settle-at.ts';
import { changePerson, changeSettings, takeEffect } from '../../../../core/settings/weakening.ts';
import { robin } from '../../../fixtures/person.ts';

const at = (now: number, offset = 0) => ({ now, offset });
/** What holds at a time to which the clock has gone by itself. */
const settingsAt = <T extends Person | Settings>(own: T, now: number) =>
  takeEffect(own, { now, back: 0, watched: true, setWhileClosed: false });
const evening = at(Date.UTC(2026, 10, 21, 21, 30));
const nextMorning = Date.UTC(2026, 10, 22, 6);
const settings = (more: Partial<Settings> = {}) => settingsSchema.parse(more);
const careful = (more: Partial<Settings> = {}) => settings({ weakenNextMorning: true, ...more });
const night = { from: 22 * 60, to: 6 * 60, settle: 30 };
const work = { days: [1, 2, 3], from: 9 * 60, to: 17 * 60 };

describe('without the setting', () => {
  it('everything takes effect at once', () => {
    expect(changeSettings(settings(), { settle: 0 }, [], evening)).toEqual(settings({ settle: 0 }));
  });
});

describe('what makes the pause weaker', () => {
  it.each<[string, Partial<Settings>, Partial<Settings>]>([
    ['a shorter wait', { settle: 8 }, { settle: 3 }],
    ['a longer pass', { passMinutes: 5 }, { passMinutes: 15 }],
    ['fewer quiet hours', { quietHours: [night] }, { quietHours: [] }],
    ['shorter quiet hours', { quietHours: [night] }, { quietHours: [{ ...night, to: 60 }] }],
    ['hours without', {}, { hours: { when: 'outside', at: [work] } }],
    [
      'fewer hours with',
      { hours: { when: 'within', at: [work] } },
      { hours: { when: 'within', at: [{ ...work, from: 600 }] } },
    ],
    ['turning this off', {}, { weakenNextMorning: false }],
  ])('%s waits for the morning', (_, before, change) => {
    const changed = changeSettings(careful(before), change, [], evening);
    expect(changed).toMatchObject(before);
    expect(changed.coming).toEqual({ from: nextMorning, change });
    expect(settingsAt(changed, nextMorning - 1)).toEqual(changed);
    expect(settingsAt(changed, nextMorning)).toEqual({ ...careful(before), ...change });
  });

  it('waits for the morning where the person is', () => {
    const tokyo = changeSettings(
      careful(),
      { settle: 3 },
      [],
      at(Date.UTC(2026, 10, 21, 18), 9 * 60),
    );
    expect(tokyo.coming?.from).toBe(Date.UTC(2026, 10, 21, 21));
  });

  it('adds up, and each is taken back by its opposite', () => {
    const one = changeSettings(careful(), { settle: 3 }, [], evening);
    const two = changeSettings(one, { passMinutes: 15 }, [], evening);
    expect(two.coming?.change).toEqual({ settle: 3, passMinutes: 15 });
    const back = changeSettings(two, { settle: 8 }, [], evening);
    expect(back.coming?.change).toEqual({ passMinutes: 15 });
    expect(changeSettings(back, { passMinutes: 2 }, [], evening)).toMatchObject({
      passMinutes: 2,
      coming: null,
    });
  });

  it('can be called off', () => {
    const put = changeSettings(careful(), { settle: 3 }, [], evening);
    expect(changeSettings(put, { coming: null }, [], evening)).toEqual(careful());
  });
});

it('what makes it stronger, or neither, takes effect at once', () => {
  const change = { settle: 20, passMinutes: 2, chips: false, quietHours: [night] };
  expect(changeSettings(careful(), change, [], evening)).toEqual(careful(change));
  const outside = { hours: { when: 'outside' as const, at: [work] } };
  const always = { hours: { when: 'always' as const, at: [work] } };
  expect(changeSettings(careful(outside), always, [], evening)).toEqual(careful(always));
});

it('is never weaker before the morning, whatever is asked for, and as asked afterwards', () => {
  const wait = fc.integer({ min: 0, max: 60 });
  const minute = fc.integer({ min: 0, max: 1439 });
  const hours = fc.array(fc.record({ from: minute, to: minute, settle: wait }), { maxLength: 3 });
  const change = fc.record({ settle: wait, quietHours: hours }, { requiredKeys: [] });
  fc.assert(
    fc.property(wait, hours, change, minute, (settle, quietHours, asked, time) => {
      const before = careful({ settle, quietHours });
      const after = changeSettings(before, asked, [], evening);
      expect(settleAt(after, time)).toBeGreaterThanOrEqual(settleAt(before, time));
      expect(settingsAt(after, nextMorning)).toMatchObject(asked);
    }),
  );
});

describe('for one person', () => {
  const changed = (before: Partial<Person>, change: Partial<Person>) =>
    changePerson(robin(before), change, careful({ quietHours: [night] }), evening);

  it.each<[string, Partial<Person>, Partial<Person>]>([
    ['a wait of their own that is shorter', {}, { settle: 3 }],
    ['a longer wait that is taken away', { settle: 20 }, { settle: null }],
    ['a pass of their own that is longer', {}, { passMinutes: 15 }],
    ['a shorter pass that is taken away', { passMinutes: 0 }, { passMinutes: null }],
    ['no quiet hours where there are some for everyone', {}, { quietHours: [] }],
  ])('%s waits for the morning', (_, before, change) => {
    const after = changed(before, change);
    expect(after).toEqual(robin({ ...before, coming: { from: nextMorning, change } }));
    expect(settingsAt(after, nextMorning - 1)).toEqual(after);
    expect(settingsAt(after, nextMorning)).toEqual(robin({ ...before, ...change }));
  });

  it.each<[string, Partial<Person>, Partial<Person>]>([
    ['a longer wait', {}, { settle: 20 }],
    ['a shorter wait that is taken away', { settle: 3 }, { settle: null }],
    ['a shorter pass', {}, { passMinutes: 0 }],
    ['other kinds', {}, { kinds: ['quiet'] }],
    ['no questions', {}, { chips: false, checkIns: false }],
    ['putting them away, which ends it', { settle: 20 }, { archivedAt: 1 }],
  ])('%s takes effect at once', (_, before, change) => {
    expect(changed(before, change)).toEqual(robin({ ...before, ...change }));
  });

  it('everything takes effect at once without the setting', () => {
    const change = { settle: 0, passMinutes: 15 };
    expect(changePerson(robin(), change, settings(), evening)).toEqual(robin(change));
  });

  it('can be called off', () => {
    const put = changed({}, { settle: 3 });
    expect(changePerson(put, { coming: null }, careful(), evening)).toEqual(robin());
  });

  it('counts when everyone’s is changed: fewer hours may be weaker for them alone', () => {
    const before = careful({ settle: 60, quietHours: [night] });
    const change = { quietHours: [] };
    expect(changeSettings(before, change, [], evening).coming).toBeNull();
    const after = changeSettings(before, change, [robin({ settle: 5 })], evening);
    expect(after.coming).toEqual({ from: nextMorning, change });
  });
});

it('two changes at once that are weaker only together are not both taken', () => {
  const allDay = [
    { from: 0, to: 720, settle: 8 },
    { from: 720, to: 0, settle: 8 },
  ];
  const before = careful({ settle: 8, quietHours: allDay });
  const after = changeSettings(before, { settle: 0, quietHours: [] }, [], evening);
  expect(settleAt(after, 60)).toBe(8);
  expect(settleAt(settingsAt(after, nextMorning), 60)).toBe(0);
});

it('a person is never met more weakly before the morning, whatever is asked for', () => {
  const wait = fc.integer({ min: 0, max: 60 });
  const minute = fc.integer({ min: 0, max: 1439 });
  const hours = fc.array(fc.record({ from: minute, to: minute, settle: wait }), { maxLength: 2 });
  const own = fc.record({
    settle: fc.option(wait),
    quietHours: fc.option(hours),
    passMinutes: fc.option(fc.constantFrom(0, 2, 5, 15)),
  });
  fc.assert(
    fc.property(own, own, hours, minute, (before, asked, quietHours, time) => {
      const everyone = careful({ quietHours });
      const after = changePerson(robin(before), asked, everyone, evening);
      const now = settingsFor(everyone, robin(before));
      const then = settingsFor(everyone, after);
      expect(settleAt(then, time)).toBeGreaterThanOrEqual(settleAt(now, time));
      expect(then.passMinutes).toBeLessThanOrEqual(now.passMinutes);
      expect(settingsAt(after, nextMorning)).toEqual(robin(asked));
    }),
  );
});

it('hours without, for one person alone, wait for the morning too', () => {
  const hours = { when: 'outside' as const, at: [work] };
  const asked = changePerson(robin(), { hours }, careful(), evening);
  expect(asked).toMatchObject({ hours: null, coming: { from: nextMorning, change: { hours } } });
  expect(settingsAt(asked, nextMorning)).toEqual(robin({ hours }));
});
