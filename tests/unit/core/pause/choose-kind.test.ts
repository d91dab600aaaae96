import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, looks } from '../../../../core/moments/moment.ts';
import { chooseKind, chooseLook } from '../../../../core/pause/choose-kind.ts';
import { robin } from '../../../fixtures/person.ts';
import { seeded } from '../../../support/seeded.ts';

const someLooks = fc.uniqueArray(fc.constantFrom(...looks), { minLength: 1 });
const someKinds = fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 });

describe('the look', () => {
  it('is one of those chosen, and another than last time where there are several', () => {
    fc.assert(
      fc.property(someLooks, fc.constantFrom(...looks), fc.nat(), (chosen, before, seed) => {
        const settings = { kinds: [...kinds], looks: chosen };
        const last = { kind: 'words' as const, look: before };
        const look = chooseLook({ settings, last, random: seeded(seed) });
        expect(chosen).toContain(look);
        if (chosen.length > 1) expect(look).not.toBe(before);
      }),
    );
  });

  it('comes to every one of those chosen', () => {
    const random = seeded(1);
    const settings = { kinds: [...kinds], looks: [...looks] };
    const seen = new Set(
      Array.from({ length: 100 }, () => chooseLook({ settings, last: undefined, random })),
    );
    expect(seen).toEqual(new Set(looks));
  });
});

describe('the kind', () => {
  it('is one of those chosen, and another than last time where there are several', () => {
    fc.assert(
      fc.property(someKinds, fc.constantFrom(...kinds), fc.nat(), (chosen, before, seed) => {
        const person = robin({ note: 'It was cold there.' });
        const settings = { kinds: chosen, looks: [...looks] };
        const last = { kind: before, look: 'shore' as const };
        const kind = chooseKind({ person, settings, last, random: seeded(seed) });
        expect(chosen).toContain(kind);
        if (chosen.length > 1) expect(kind).not.toBe(before);
      }),
    );
  });

  it.each([
    ['another that was chosen', ['note', 'breath'] as const, 'breath'],
    ['words, when nothing else was chosen', ['note'] as const, 'words'],
  ])('is %s, while there is no note to show', (_, chosen, kind) => {
    const settings = { kinds: [...chosen], looks: [...looks] };
    const person = robin({ note: '  ' });
    expect(chooseKind({ person, settings, last: undefined, random: seeded(1) })).toBe(kind);
  });
});
