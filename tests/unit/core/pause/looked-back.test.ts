import { describe, expect, it } from 'vitest';
import { type Moment, momentSchema } from '../../../../core/moments/moment.ts';
import { beginsToVary, lookedBack } from '../../../../core/pause/looked-back.ts';

let count = 0;
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
    expect(lookedBack([look('heavier'), look('heavier'), look(null)], 'robin')).toBeUndefined();
  });

  it('counts the last six that were answered', () => {
    const early = [look('lighter'), look('lighter')];
    const last = ['heavier', 'heavier', 'same', 'heavier', 'heavier', 'heavier'] as const;
    const moments = [...early, ...last.map((after) => look(after)), look(null)];
    expect(lookedBack(moments, 'robin')).toEqual({ looks: 6, heavier: 5 });
  });

  it('leaves out other people, safety looks and pauses turned back', () => {
    const others = [
      look('heavier', { person: 'sam' }),
      look('heavier', { choice: 'safety' }),
      look('heavier', { choice: 'turned-back' }),
    ];
    expect(lookedBack([...others, look('same'), look('same'), look('same')], 'robin')).toEqual({
      looks: 3,
      heavier: 0,
    });
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
