import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../core/moments/moment.ts';
import { readHistory } from '../../../../core/words/history.ts';
import type { Theme } from '../../../../core/words/passage.ts';
import {
  drawHelp,
  leadingKind,
  type WhatHelps,
  whatHelped,
} from '../../../../core/words/what-helps.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { seeded } from '../../../support/seeded.ts';

const now = Date.UTC(2026, 10, 22, 15);
const themeOf = (passage: string): Theme | undefined =>
  passage === 'forgotten' ? undefined : 'quiet';

/** What was said of quiet in moments like an ordinary one, or of the kind given. */
function ofQuiet(
  moments: Moment[],
  kind: Parameters<typeof whatHelped>[1] = 'any',
  learnedSince: Record<string, number> = {},
) {
  const history = readHistory(moments, 30);
  const facts = { person: robin(), now, settings: { learnedSince } };
  return whatHelped(history, kind, facts, themeOf).get('quiet');
}

describe('what helped', () => {
  it('counts what was said of a theme, either way', () => {
    const said = [
      momentAt('2026-11-22T15:00', { helped: 'helped', at: now }),
      momentAt('2026-11-22T15:00', { helped: 'helped', at: now, person: 'sam' }),
      momentAt('2026-11-22T15:00', { helped: 'not-today', at: now }),
    ];
    expect(ofQuiet(said)).toEqual({ helped: 2, notToday: 1 });
  });

  it('counts half of it after thirty days, a quarter after sixty', () => {
    expect(ofQuiet([momentAt('2026-10-23T15:00', { helped: 'helped' })])?.helped).toBeCloseTo(0.5);
    expect(ofQuiet([momentAt('2026-09-23T15:00', { helped: 'helped' })])?.helped).toBeCloseTo(0.25);
  });

  it('learns for each kind of moment apart', () => {
    const atNight = [momentAt('2026-11-22T01:00', { helped: 'helped' })];
    expect(ofQuiet(atNight)).toBeUndefined();
    expect(ofQuiet(atNight, 'late-night')?.helped).toBeGreaterThan(0.9);
  });

  it('forgets what was said before a time, in that kind of moment alone', () => {
    const said = [momentAt('2026-11-22T01:00', { helped: 'helped' })];
    expect(ofQuiet(said, 'late-night', { 'late-night': now })).toBeUndefined();
    expect(ofQuiet(said, 'late-night', { any: now })?.helped).toBeGreaterThan(0.9);
  });

  it.each([
    ['turning back', { choice: 'turned-back' }],
    ['going on', { choice: 'went-on' }],
    ['a passage that is gone', { helped: 'helped', passage: 'forgotten' }],
    ['a clock that ran ahead', { helped: 'helped', at: now + 1 }],
  ] as const)('learns nothing from %s', (_, fields) => {
    expect(ofQuiet([momentAt('2026-11-22T14:00', { helped: null, ...fields })])).toBeUndefined();
  });
});

describe('the kind a moment is learned under', () => {
  it.each([
    [['late-night', 'reopened'], 'reopened'],
    [['first-weeks', 'anger'], 'anger'],
    [[], 'any'],
  ] as const)('of %j is %s', (kinds, leading) => {
    expect(leadingKind(new Set(kinds))).toBe(leading);
  });
});

describe('drawing how much a theme may help', () => {
  const tally = fc.double({ min: 0, max: 80, noNaN: true });
  const share = fc.double({ min: 0, max: 0.999999, noNaN: true });

  it('gives a number from 0 to 1, and more the larger the number drawn', () => {
    fc.assert(
      fc.property(tally, tally, share, share, (helped, notToday, one, other) => {
        const helps: WhatHelps = new Map([['quiet', { helped, notToday }]]);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const less = drawHelp(helps, 'quiet', () => low);
        const more = drawHelp(helps, 'quiet', () => high);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeGreaterThanOrEqual(less);
        expect(more).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('knows nothing of a theme nothing was said of: every number is as likely', () => {
    for (const drawn of [0, 0.25, 0.5, 0.9])
      expect(drawHelp(new Map(), 'quiet', () => drawn)).toBeCloseTo(drawn);
  });

  it.each([
    [9, 0],
    [0, 9],
    [3, 5],
    [40, 20],
  ])('centres where the words of the person do: %i helped, %i not for me', (helped, notToday) => {
    const random = seeded(7);
    const helps: WhatHelps = new Map([['quiet', { helped, notToday }]]);
    const drawn = Array.from({ length: 4000 }, () => drawHelp(helps, 'quiet', random));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    expect(mean).toBeCloseTo((1 + helped) / (2 + helped + notToday), 1);
  });
});
