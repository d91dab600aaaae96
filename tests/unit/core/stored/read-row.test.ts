import { describe, expect, it } from 'vitest';
import { isMoment } from '../../../../core/moments/is-moment.ts';
import { pausedByDefault } from '../../../../core/people/person.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { readRow, shapes, toRow, unreadOf } from '../../../../core/stored/read-row.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';

const quietHours = [{ from: 0, to: 60, settle: 30 }];

describe('settings', () => {
  it('lose the one field that can’t be read, and keep all others', () => {
    const row = { settle: 20, someoneToCall: 'Ada', quietHours, looks: ['shore', 'moon'] };
    expect(readRow('settings', row)).toEqual({
      state: 'read',
      value: settingsSchema.parse({ settle: 20, someoneToCall: 'Ada', quietHours }),
      unread: { looks: ['shore', 'moon'] },
    });
  });

  it.each(Object.keys(settingsSchema.shape))('keep all others where %s can’t be read', (field) => {
    const whole = settingsSchema.parse({});
    const reading = readRow('settings', { ...whole, [field]: { odd: { odd: 1 } } });
    expect(reading).toEqual({
      state: 'read',
      value: whole,
      unread: { [field]: { odd: { odd: 1 } } },
    });
  });
});

describe('a person', () => {
  const profile = { site: 'instagram', key: 'robin.7', alsoKnownAs: [] };
  const whole = robin({ settle: 30, note: 'Rest.', profiles: [profile] });

  it('stays listed with their pages where their own pause can’t be read', () => {
    expect(readRow('people', { ...whole, settle: 'long', surfaces: ['roof'] })).toEqual({
      state: 'read',
      value: { ...whole, settle: null, surfaces: pausedByDefault },
      unread: { settle: 'long', surfaces: ['roof'] },
    });
  });

  it('loses none of their pages to one that can’t be read', () => {
    const odd = { site: 'instagram', key: 7 };
    expect(readRow('people', { ...whole, profiles: [odd, profile] })).toEqual({
      state: 'read',
      value: whole,
      unread: { profiles: [odd] },
    });
  });

  it('is spared what hurts where it can’t be read whether they were hurt', () => {
    expect(readRow('people', { ...whole, hurt: 'yes' })).toMatchObject({ value: { hurt: true } });
  });

  it('without a name can’t be read', () => {
    const row = { ...whole, nickname: 7 };
    expect(readRow('people', row)).toEqual({ state: 'unreadable' });
    expect(unreadOf('people', row)).toEqual({ store: 'people', row });
  });

  it('has what can’t be read set aside with their id', () => {
    const row = { id: 'robin', endedOn: 7 };
    expect(unreadOf('people', { ...whole, ...row })).toEqual({ store: 'people', row });
    expect(unreadOf('people', whole)).toBeUndefined();
  });
});

describe('a moment', () => {
  it('is believed without the schema in its newest version only', () => {
    const moment = momentAt('2026-11-18T11:00');
    expect(isMoment(toRow('moments', moment))).toBe(true);
    expect(isMoment(moment)).toBe(shapes.moments.migrations.length === 0);
    expect(isMoment({ ...moment, version: shapes.moments.migrations.length + 2 })).toBe(false);
  });
});
