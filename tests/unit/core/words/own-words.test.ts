import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Letter,
  letters,
  letterTonight,
  nextPlace,
  type OwnPassage,
  ownPassageFor,
  ownPassages,
  placed,
} from '../../../../core/words/own-words.ts';
import { robin } from '../../../fixtures/person.ts';

const passage = (id: string, more: Partial<OwnPassage> = {}): OwnPassage => ({
  ...{ id, form: 'passage', text: `${id}.`, person: null, moments: [], place: 0, changedAt: 1 },
  ...more,
});
const letter = (id: string, night: string | null, more: Partial<Letter> = {}): Letter => ({
  ...{ id, form: 'letter', text: `${id}.`, night, changedAt: 1 },
  ...more,
});
const never = new Map<string, number>();
const anyTime = new Set<string>();

describe('one’s own passage before someone', () => {
  it.each([
    ['for everyone', passage('a'), 'a'],
    ['for them', passage('a', { person: 'robin' }), 'a'],
    ['for someone who has become them', passage('a', { person: 'lou' }), 'a'],
    ['for another', passage('a', { person: 'sam' }), undefined],
    ['without words', passage('a', { text: ' \n' }), undefined],
    ['for a moment that holds', passage('a', { moments: ['late-night', 'anger'] }), 'a'],
    ['for moments that don’t hold', passage('a', { moments: ['anger'] }), undefined],
    ['for a moment there isn’t any more', passage('a', { moments: ['gone'] }), undefined],
  ])('is one %s, or isn’t', (_, own, id) => {
    const person = robin({ formerIds: ['lou'] });
    const found = ownPassageFor([own, letter('l', null)], person, new Set(['late-night']), never);
    expect(found?.id).toBe(id);
  });

  it('takes turns in their order: each comes once before one comes again', () => {
    const places = fc.uniqueArray(fc.integer({ min: -5, max: 30 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(places, (order) => {
        const own = order.map((place) => passage(`p${place}`, { place }));
        const shownAt = new Map<string, number>();
        const shown = Array.from({ length: order.length * 2 }, (_, now) => {
          const next = ownPassageFor(own, robin(), anyTime, shownAt);
          shownAt.set(next?.id ?? '', now);
          return next?.id;
        });
        const once = order.toSorted((a, b) => a - b).map((place) => `p${place}`);
        expect(shown).toEqual([...once, ...once]);
      }),
    );
  });
});

describe('another place in their order', () => {
  it('is where it was put, the others stay as they were, and only what changed is given', () => {
    const all = fc.uniqueArray(fc.record({ place: fc.nat(4), id: fc.string({ minLength: 1 }) }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(all, fc.nat(), fc.nat(), (rows, which, where) => {
        const own = rows.map(({ id, place }) => passage(id, { place }));
        const before = ownPassages(own).map(({ id }) => id);
        const id = before[which % before.length] ?? '';
        const to = where % before.length;
        const changed = placed(own, id, to, 9);
        const now = new Map([...own, ...changed].map((each) => [each.id, each]));
        const after = ownPassages([...now.values()]).map((each) => each.id);
        expect(after[to]).toBe(id);
        expect(after.filter((each) => each !== id)).toEqual(before.filter((each) => each !== id));
        expect(changed.every(({ changedAt }) => changedAt === 9)).toBe(true);
        expect(placed([...now.values()], id, to, 10)).toEqual([]);
      }),
    );
  });

  test('a new passage stands after all there are', () => {
    expect(nextPlace([])).toBe(0);
    expect(nextPlace([passage('a', { place: 4 }), letter('b', null)])).toBe(5);
  });
});

describe('a letter to oneself', () => {
  const own = [letter('christmas', '2026-12-24'), letter('any', null), passage('a')];
  const tonight = (time: string, offset = 0) =>
    letterTonight(own, { at: Date.parse(`${time}Z`) - offset * 60_000, offset });

  it.each([
    ['2026-12-24T17:59', 0, null],
    ['2026-12-24T18:00', 0, 'christmas.'],
    ['2026-12-24T23:59', 0, 'christmas.'],
    ['2026-12-25T00:00', 0, 'christmas.'],
    ['2026-12-25T05:59', 0, 'christmas.'],
    ['2026-12-25T06:00', 0, null],
    ['2026-12-25T20:00', 0, null],
    ['2026-12-24T03:00', 0, null],
    ['2026-12-24T18:00', 600, 'christmas.'],
    ['2026-12-25T05:59', -480, 'christmas.'],
  ])('for a night is offered at %s on a clock %i minutes east: %s', (time, offset, text) => {
    expect(tonight(time, offset)).toBe(text);
  });

  it('without words isn’t offered, and of two for the same night both are', () => {
    const at = { at: Date.parse('2026-12-24T20:00Z'), offset: 0 };
    expect(letterTonight([letter('a', '2026-12-24', { text: ' ' })], at)).toBeNull();
    const two = [letter('a', '2026-12-24', { changedAt: 2 }), letter('b', '2026-12-24')];
    expect(letterTonight(two, at)).toBe('b.\n\na.');
  });

  it('is listed by its night, those without one last', () => {
    const all = [letter('any', null), letter('later', '2027-01-01'), letter('soon', '2026-12-24')];
    expect(letters(all).map(({ id }) => id)).toEqual(['soon', 'later', 'any']);
  });
});
