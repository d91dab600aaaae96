import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Settings, settingsSchema } from '../../../../core/pause/settings.ts';
import { settleAt } from '../../../../core/pause/settle-at.ts';
import { changeSettings, settingsAt } from '../../../../core/pause/weakening.ts';

const evening = Date.UTC(2026, 10, 21, 21, 30);
const nextMorning = Date.UTC(2026, 10, 22, 6);
const settings = (more: Partial<Settings> = {}) => settingsSchema.parse(more);
const careful = (more: Partial<Settings> = {}) => settings({ weakenNextMorning: true, ...more });
const night = { from: 22 * 60, to: 6 * 60, settle: 30 };

describe('without the setting', () => {
  it('everything takes effect at once', () => {
    expect(changeSettings(settings(), { settle: 0 }, evening, 0)).toEqual(settings({ settle: 0 }));
  });
});

describe('what makes the pause weaker', () => {
  it.each<[string, Partial<Settings>, Partial<Settings>]>([
    ['a shorter wait', { settle: 8 }, { settle: 3 }],
    ['a longer pass', { passMinutes: 5 }, { passMinutes: 15 }],
    ['fewer quiet hours', { quietHours: [night] }, { quietHours: [] }],
    ['shorter quiet hours', { quietHours: [night] }, { quietHours: [{ ...night, to: 60 }] }],
    ['turning this off', {}, { weakenNextMorning: false }],
  ])('%s waits for the morning', (_, before, change) => {
    const changed = changeSettings(careful(before), change, evening, 0);
    expect(changed).toMatchObject(before);
    expect(changed.coming).toEqual({ from: nextMorning, change });
    expect(settingsAt(changed, nextMorning - 1)).toEqual(changed);
    expect(settingsAt(changed, nextMorning)).toEqual({ ...careful(before), ...change });
  });

  it('waits for the morning where the person is', () => {
    const tokyo = changeSettings(careful(), { settle: 3 }, Date.UTC(2026, 10, 21, 18), 9 * 60);
    expect(tokyo.coming?.from).toBe(Date.UTC(2026, 10, 21, 21));
  });

  it('adds up, and each is taken back by its opposite', () => {
    const one = changeSettings(careful(), { settle: 3 }, evening, 0);
    const two = changeSettings(one, { passMinutes: 15 }, evening + 1, 0);
    expect(two.coming?.change).toEqual({ settle: 3, passMinutes: 15 });
    const back = changeSettings(two, { settle: 8 }, evening + 2, 0);
    expect(back.coming?.change).toEqual({ passMinutes: 15 });
    expect(changeSettings(back, { passMinutes: 2 }, evening + 3, 0)).toMatchObject({
      passMinutes: 2,
      coming: null,
    });
  });

  it('can be called off', () => {
    const put = changeSettings(careful(), { settle: 3 }, evening, 0);
    expect(changeSettings(put, { coming: null }, evening, 0)).toEqual(careful());
  });
});

it('what makes it stronger, or neither, takes effect at once', () => {
  const change = { settle: 20, passMinutes: 2, chips: false, quietHours: [night] };
  expect(changeSettings(careful(), change, evening, 0)).toEqual(careful(change));
});

it('is never weaker before the morning, whatever is asked for, and as asked afterwards', () => {
  const wait = fc.integer({ min: 0, max: 60 });
  const minute = fc.integer({ min: 0, max: 1439 });
  const hours = fc.array(fc.record({ from: minute, to: minute, settle: wait }), { maxLength: 3 });
  const change = fc.record({ settle: wait, quietHours: hours }, { requiredKeys: [] });
  fc.assert(
    fc.property(wait, hours, change, minute, (settle, quietHours, asked, at) => {
      const before = careful({ settle, quietHours });
      const after = changeSettings(before, asked, evening, 0);
      expect(settleAt(after, null, at)).toBeGreaterThanOrEqual(settleAt(before, null, at));
      expect(settingsAt(after, nextMorning)).toMatchObject(asked);
    }),
  );
});
