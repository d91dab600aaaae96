import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../core/moments/feelings.ts';
import { isMoment } from '../../../../core/moments/is-moment.ts';
import { mergeRecord } from '../../../../core/moments/merge-record.ts';
import {
  answers,
  arrivals,
  asks,
  choices,
  helps,
  intentions,
  kinds,
  looks,
  type Moment,
  momentSchema,
  weights,
} from '../../../../core/moments/moment.ts';
import { occasions } from '../../../../core/moments/occasions.ts';
import { surfaces } from '../../../../core/recognise/template/recognition.ts';
import { makeHistory } from '../../../../scripts/history.ts';
import { begun } from './any-pause.ts';

const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const numberOrNull = fc.option(finite);
const textOrNull = fc.option(fc.string());

/** Any moment there can be. */
const anyMoment: fc.Arbitrary<Moment> = fc
  .record({
    id: fc.string(),
    revision: finite,
    at: finite,
    offset: finite,
    person: fc.string(),
    site: textOrNull,
    surface: orNull(surfaces),
    arrival: fc.constantFrom(...arrivals),
    kind: fc.constantFrom(...kinds),
    look: fc.constantFrom(...looks),
    passage: textOrNull,
    helped: orNull(helps),
    intention: orNull(intentions),
    hope: fc.option(fc.string({ minLength: 1 })),
    feeling: orNull(feelings),
    occasion: orNull(occasions),
    choice: orNull(choices),
    choseAt: numberOrNull,
    passMinutes: numberOrNull,
    after: orNull(weights),
    gave: orNull(answers),
    echo: orNull(weights),
    asked: orNull(asks),
  })
  .map(({ asked, hope, occasion, ...rest }) => ({
    ...rest,
    ...(asked === null ? {} : { asked }),
    ...(hope === null ? {} : { hope }),
    ...(occasion === null ? {} : { occasion }),
  }));

const names = Object.keys(momentSchema.shape);
/** What a moment may do without; only the schema knows words that were turned from. */
const rare = ['asked', 'hope', 'occasion', 'turnedFrom'];
const words = [arrivals, kinds, looks, surfaces, helps, intentions, feelings, choices, weights];
/** What might stand in a field: what could be right in another, and what is right in none. */
const oddValues: readonly unknown[] = [
  ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 7, 7n, '', '7', true, {}, []],
  ...[...words.flat(), ...answers, ...asks],
];
const anyValue = fc.oneof(fc.constantFrom(...oddValues), fc.anything());
/** A moment of which some fields are something else, are gone, or are none of a moment's. */
const almostMoment = fc
  .tuple(
    anyMoment,
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), anyValue, { maxKeys: 3 }),
    fc.subarray(names, { maxLength: 2 }),
  )
  .map(([moment, others, gone]) =>
    Object.fromEntries(
      Object.entries({ ...moment, ...others }).filter(([name]) => !gone.includes(name)),
    ),
  );

describe('telling a moment without the schema', () => {
  it('believes nothing that the schema would not give back just as it is', () => {
    fc.assert(
      fc.property(fc.oneof(almostMoment, fc.anything()), (row) => {
        if (isMoment(row)) expect(momentSchema.parse(row)).toStrictEqual({ ...row });
      }),
      { numRuns: 3000 },
    );
  });

  it('knows any moment, so that the schema is seldom asked', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(isMoment(moment)).toBe(true);
      }),
    );
  });

  it('knows the moments that are written, and those of a made-up year', () => {
    expect(isMoment(mergeRecord(undefined, begun))).toBe(true);
    const plan = { seed: 3, count: 500, from: 0, to: 1e10, people: ['robin'], sites: ['x'] };
    expect(makeHistory({ ...plan, passages: ['one'] }).filter((row) => !isMoment(row))).toEqual([]);
  });

  const [known] = makeHistory({
    seed: 1,
    count: 1,
    from: 0,
    to: 1e10,
    people: ['robin'],
    sites: ['x'],
    passages: [],
  });

  const always = names.filter((name) => !rare.includes(name));
  it.each(always)('refuses one without %s', (name) => {
    const entries = Object.entries(known ?? {}).filter(([each]) => each !== name);
    expect(isMoment(Object.fromEntries(entries))).toBe(false);
  });

  it.each(names.filter((name) => name !== 'turnedFrom'))(
    'takes of %s what the schema takes as it is, and nothing else',
    (name) => {
      for (const value of oddValues) {
        const row = { ...known, [name]: value };
        const { data } = momentSchema.safeParse(row);
        const same = value !== undefined && data !== undefined;
        expect([value, isMoment(row)]).toEqual([value, same]);
      }
    },
  );

  it.each([
    ['a field no moment has', { ...known, path: '/robin.7/' }],
    ['a field that is told apart from its absence', { ...known, asked: undefined }],
    ['nothing', null],
    ['nothing at all', undefined],
    ['a text', 'moment'],
    ['a list of moments', [known]],
  ])('refuses %s', (_, row) => {
    expect(isMoment(row)).toBe(false);
  });
});
