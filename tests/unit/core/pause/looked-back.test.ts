import { describe, expect, it } from 'vitest';
import { type Moment, momentSchema } from '../../../../core/moments/moment.ts';
import { beginsToVary, lookedBack } from '../../../../core/pause/looked-back.ts';

let count = 0;
const hour = 3_600_000;
/** A day after the looks of these tests. */
const later = 24 * hour;
const look = (after: Moment['after'], over: Partial<Moment> = {}) =>
  momentSchema.parse({
    id: `m${count++}`,
    at: count,
    offset: 0,
    person: 'robin',
    site: 'x',
    surface: 'profile',
    arrival: 'load',
    kind: 'words',
    look: 'shore',
    passage: null,
    choice: 'went-on',
    after,
    ...over,
  });

describe('what the last looks left', () => {
  it('says nothing from fewer than three check-ins', () => {
    expect(
      lookedBack([look('heavier'), look('heavier'), look(null)], 'robin', later),
    ).toBeUndefined();
  });

  it('counts the last six that were answered', () => {
    const early = [look('lighter'), look('lighter')];
    const last = ['heavier', 'heavier', 'same', 'heavier', 'heavier', 'heavier'] as const;
    const moments = [...early, ...last.map((after) => look(after)), look(null)];
    expect(lookedBack(moments, 'robin', later)).toEqual({ looks: 6, heavier: 5 });
  });

  it('leaves out other people, safety looks and pauses turned back', () => {
    const others = [
      look('heavier', { person: 'sam' }),
      look('heavier', { choice: 'safety' }),
      look('heavier', { choice: 'turned-back' }),
    ];
    expect(
      lookedBack([...others, look('same'), look('same'), look('same')], 'robin', later),
    ).toEqual({
      looks: 3,
      heavier: 0,
    });
  });

  const three = [look('heavier'), look('heavier'), look('same')];
  it.each([
    ['a look at them', look(null, { at: later - hour }), undefined],
    ['a look at someone else', look(null, { at: later - hour, person: 'sam' }), undefined],
    ['a pause turned back', look(null, { at: later - hour, choice: 'turned-back' }), 3],
    ['a safety look', look(null, { at: later - hour, choice: 'safety' }), 3],
    ['a look half a day ago', look(null, { at: later - 12 * hour }), 3],
  ])('is said, or isn’t, after %s', (_, last, looks) => {
    expect(lookedBack([...three, last], 'robin', later)?.looks).toBe(looks);
  });
});

describe('saying that pauses vary', () => {
  it.each([
    ['never before', [], 'breath', false],
    ['while they are alike', ['words', 'words'], 'words', false],
    ['the first time one differs', ['words', 'words'], 'breath', true],
    ['not where there were no words', ['quiet'], 'breath', false],
    ['not again', ['words', 'breath'], 'grounding', false],
  ] as const)('%s', (_, before, now, said) => {
    expect(
      beginsToVary(
        before.map((kind) => look(null, { kind })),
        now,
      ),
    ).toBe(said);
  });
});
