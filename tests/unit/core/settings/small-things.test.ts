import { describe, expect, it } from 'vitest';
import starters from '../../../../content/small-things.ts';
import { limits } from '../../../../core/limits/limits.ts';
import { needs } from '../../../../core/settings/needs.ts';
import {
  thingsByNeed,
  thingsFor,
  withoutThing,
  withThing,
} from '../../../../core/settings/small-things.ts';
import { faultsOfTone, words } from '../../../support/prose.ts';

const none = { smallThings: [], smallThingNeeds: {} };

describe('small things', () => {
  it('are added for a need or for any time, in the order they came', () => {
    const both = withThing(withThing(none, 'tea', 'water'), 'the plants', null);
    expect(both).toEqual({ smallThings: ['tea', 'the plants'], smallThingNeeds: { tea: 'water' } });
    expect(thingsFor(both, 'water')).toEqual(['tea']);
    expect(thingsFor(both, null)).toEqual(['the plants']);
    expect(thingsByNeed(both)).toEqual([{ need: 'water', things: ['tea'] }]);
  });

  it('that are added twice stay once, for the need said last', () => {
    const twice = withThing(withThing(withThing(none, 'tea', 'water'), 'cat', null), 'tea', 'rest');
    expect(twice).toEqual({ smallThings: ['tea', 'cat'], smallThingNeeds: { tea: 'rest' } });
  });

  it('leave nothing behind', () => {
    expect(withoutThing(withThing(none, 'tea', 'water'), 'tea')).toEqual(none);
  });

  it('for no need ask nothing', () => {
    expect(thingsByNeed(withThing(none, 'tea', null))).toBeUndefined();
  });

  it('may be called what an object has anyway', () => {
    expect(thingsFor({ smallThings: ['constructor'], smallThingNeeds: {} }, null)).toEqual([
      'constructor',
    ]);
  });
});

describe('content/small-things', () => {
  const all = Object.values(starters).flat();

  it('has three or more for each need, and none twice', () => {
    expect(Object.keys(starters)).toEqual([...needs]);
    for (const some of Object.values(starters)) expect(some.length).toBeGreaterThanOrEqual(3);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(all)('%s ends the sentence that offers it, short and plain', (thing) => {
    expect(thing).toMatch(/^[a-z].*[^.]$/);
    expect(words(thing).length).toBeLessThanOrEqual(9);
    expect(thing.length).toBeLessThanOrEqual(limits.smallThing);
    expect(faultsOfTone(thing)).toEqual([]);
    expect(thing).not.toMatch(/\b(windows?|ledge|knife|drinks|alcohol|hit|run away)\b/);
  });
});
