import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, kinds, looks, type Moment } from '../../../../core/moments/moment.ts';
import { chooseKind, chooseLook } from '../../../../core/pause/choose-kind.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { seeded } from '../../../support/seeded.ts';

const someLooks = fc.uniqueArray(fc.constantFrom(...looks), { minLength: 1 });
const someKinds = fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 });

describe('the look', () => {
  it('is one of those chosen, and another than last time where there are several', () => {
    fc.assert(
      fc.property(someLooks, fc.constantFrom(...looks), fc.nat(), (chosen, before, seed) => {
        const settings = { looks: chosen };
        const last = { look: before };
        const look = chooseLook({ settings, last, random: seeded(seed) });
        expect(chosen).toContain(look);
        if (chosen.length > 1) expect(look).not.toBe(before);
      }),
    );
  });

  it('comes to every one of those chosen', () => {
    const random = seeded(1);
    const settings = { looks: [...looks] };
    const seen = new Set(
      Array.from({ length: 100 }, () => chooseLook({ settings, last: undefined, random })),
    );
    expect(seen).toEqual(new Set(looks));
  });
});

/** So many pauses of these kinds, one after the other, the last just now. */
const past = (...kindsShown: Kind[]) =>
  kindsShown.map((kind, index) =>
    momentAt('2026-11-01T12:00', { id: `m${index}`, kind, at: now - kindsShown.length + index }),
  );
const fourWords: Kind[] = ['words', 'words', 'words', 'words'];
const now = Date.UTC(2026, 10, 22, 15);
const learnedSince = {};

/** What comes of a hundred choices. */
function outcomes(chosen: readonly Kind[], recent: Moment[], hasOwn = true): Map<Kind, number> {
  const random = seeded(5);
  const facts = { hasOwn, settings: { kinds: [...chosen], learnedSince }, recent, now, random };
  const counts = new Map<Kind, number>();
  for (let i = 0; i < 100; i += 1) {
    const kind = chooseKind(facts);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

describe('the kind', () => {
  it('is one of those chosen', () => {
    fc.assert(
      fc.property(
        someKinds,
        fc.array(fc.constantFrom(...kinds)),
        fc.nat(),
        (chosen, before, seed) => {
          const facts = {
            hasOwn: true,
            settings: { kinds: chosen, learnedSince },
            recent: past(...before),
            now,
          };
          expect(chosen).toContain(chooseKind({ ...facts, random: seeded(seed) }));
        },
      ),
    );
  });

  it('is another than last time where several take turns without words', () => {
    const kind = outcomes(['breath', 'quiet'], past('breath'));
    expect([...kind]).toEqual([['quiet', 100]]);
  });

  it.each([
    ['at first', []],
    ['soon after another kind', past('breath', 'words', 'words', 'words')],
  ])('is words %s, where they are among several', (_, recent) => {
    expect([...outcomes(['words', 'breath', 'quiet'], recent)]).toEqual([['words', 100]]);
  });

  it('is now and then another where words are among several', () => {
    const seen = outcomes(['words', 'breath', 'quiet'], past('breath', ...fourWords));
    expect([...seen.keys()].sort()).toEqual(['breath', 'quiet', 'words']);
  });

  it('is Ebb’s words and their own in turn where both are chosen, whatever came between', () => {
    const chosen = ['words', 'note', 'breath'] as const;
    expect([...outcomes(chosen, past('words')).keys()]).toEqual(['note']);
    expect([...outcomes(chosen, past('note', 'breath')).keys()]).toEqual(['words']);
    expect([...outcomes(chosen, past('words', 'breath')).keys()]).toEqual(['note']);
  });

  it('is their own words alone where those are chosen without Ebb’s', () => {
    expect([...outcomes(['note'], past('note')).keys()]).toEqual(['note']);
  });

  it('is more often what helped', () => {
    const said = past('breath', 'breath', 'breath', 'quiet', ...fourWords).map((moment) =>
      moment.kind === 'breath' ? { ...moment, helped: 'helped' as const } : moment,
    );
    const seen = outcomes(['words', 'breath', 'quiet'], said);
    expect(seen.get('breath')).toBeGreaterThan(2 * (seen.get('quiet') ?? 0));
  });

  it('is for two weeks none that was not for them, until that is taken back', () => {
    const said = (helped: Moment['helped'], days: number) =>
      past('breath', ...fourWords).map((moment) => {
        const at = moment.at - days * 86_400_000;
        return moment.kind === 'breath' ? { ...moment, at, helped } : moment;
      });
    expect([...outcomes(['words', 'breath'], said('not-today', 13)).keys()]).toEqual(['words']);
    expect(outcomes(['words', 'breath'], said('not-today', 15)).has('breath')).toBe(true);
    expect(outcomes(['words', 'breath'], said(null, 13)).has('breath')).toBe(true);
  });

  it.each([
    ['another that was chosen', ['note', 'breath'] as const, 'breath'],
    ['words, when nothing else was chosen', ['note'] as const, 'words'],
  ])('is %s, while there are no words of their own to show', (_, chosen, kind) => {
    expect([...outcomes(chosen, [], false).keys()]).toEqual([kind]);
  });
});
