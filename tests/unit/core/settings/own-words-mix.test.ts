import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '../../../../core/moments/moment.ts';
import { mixes, mixOf, withMix } from '../../../../core/settings/own-words-mix.ts';

test('whose words pauses show is what was chosen, and the other kinds stay', () => {
  const some = fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 });
  fc.assert(
    fc.property(some, fc.constantFrom(...mixes), (before, mix) => {
      const after = withMix(before, mix);
      expect(mixOf(after)).toBe(mix);
      const others = kinds.filter((kind) => kind !== 'words' && kind !== 'note');
      for (const kind of others) expect(after.includes(kind)).toBe(before.includes(kind));
    }),
  );
});

test('where pauses show no words there is nobody whose they are', () => {
  expect(mixOf(['breath', 'quiet'])).toBeNull();
});
