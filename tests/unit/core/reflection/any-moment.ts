import fc from 'fast-check';
import { arrivals, choices, intentions, type Moment } from '../../../../core/moments/moment.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const start = Date.parse('2026-09-01T00:00Z');
const felt = fc.constantFrom('lighter', 'same', 'heavier', null);

/** Any moment of autumn 2026, anywhere on earth. */
const anyMoment: fc.Arbitrary<Moment> = fc
  .record({
    id: fc.integer({ min: 0, max: 60 }).map((n) => `id-${n}`),
    minute: fc.integer({ min: 0, max: 100 * 24 * 60 }),
    offset: fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15),
    person: fc.constantFrom('robin', 'sam'),
    arrival: fc.constantFrom(...arrivals),
    choice: fc.constantFrom(...choices, null),
    intention: fc.constantFrom(...intentions, null),
    after: felt,
    echo: felt,
    site: fc.constantFrom('instagram', 'x', null),
  })
  .map(({ minute, ...fields }) =>
    momentAt('2026-01-01T00:00', { ...fields, at: start + minute * 60_000 }),
  );

/** Any moments, some arriving twice, opened or completed, in any order; one id is always one time. */
export const anyMoments: fc.Arbitrary<Moment[]> = fc
  .array(anyMoment, { maxLength: 60 })
  .map((moments) => {
    const first = new Map(moments.map((moment) => [moment.id, moment]));
    return moments.map((moment) => ({
      ...(first.get(moment.id) ?? moment),
      choice: moment.choice,
    }));
  });
