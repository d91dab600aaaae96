import { describe, expect, it } from 'vitest';
import { personSchema } from '../../../../core/people/person.ts';
import { type OwnPause, settingsFor } from '../../../../core/settings/own-pause.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { robin } from '../../../fixtures/person.ts';

const everyone = settingsSchema.parse({
  quietHours: [{ from: 0, to: 60, settle: 30 }],
  looks: ['lamp'],
  smallThings: ['tea'],
});

describe('the settings for one person', () => {
  it('are everyone’s where they have none of their own', () => {
    expect(settingsFor(everyone, robin())).toEqual(everyone);
  });

  it.each<[Partial<OwnPause>]>([
    [{ settle: 0 }],
    [{ settle: 60 }],
    [{ quietHours: [] }],
    [{ quietHours: [{ from: 60, to: 120, settle: 45 }] }],
    [{ kinds: ['note', 'quiet'] }],
    [{ chips: false }],
    [{ checkIns: false }],
    [{ passMinutes: 0 }],
    [
      {
        settle: 1,
        quietHours: [],
        kinds: ['wait'],
        chips: false,
        checkIns: false,
        passMinutes: 15,
      },
    ],
  ])('are theirs in %o, and everyone’s in the rest', (own) => {
    expect(settingsFor(everyone, robin(own))).toEqual({ ...everyone, ...own });
  });

  it('can ask someone what nobody else is asked', () => {
    const quiet = { ...everyone, chips: false, checkIns: false };
    expect(settingsFor(quiet, robin({ chips: true, checkIns: true }))).toEqual(everyone);
  });
});

it('a person who was kept before there was any of this is read, with the wait they had', () => {
  const row = { id: 'robin', nickname: 'Robin', profiles: [], addedAt: 0, settle: 20 };
  expect(personSchema.parse(row)).toEqual(robin({ settle: 20 }));
});

it.each([{ settle: 61 }, { kinds: [] }, { kinds: ['song'] }, { quietHours: 'always' }])(
  'what can’t be is not kept: %o',
  (own) => {
    expect(personSchema.safeParse({ ...robin(), ...own }).success).toBe(false);
  },
);
