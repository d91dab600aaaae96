import { expect, test } from 'vitest';
import { goodbyeFor, goodbyes } from '../../../../core/pause/goodbyes.ts';
import { robin } from '../../../fixtures/person.ts';

const chances = Array.from({ length: 100 }, (_, index) => index / 100);
const said = (person = robin()) =>
  new Set(chances.map((chance) => goodbyes[goodbyeFor(person, () => chance) % goodbyes.length]));

test('every goodbye is said in its turn', () => {
  expect(said()).toEqual(new Set(goodbyes));
});

test.each(['asked', 'order'] as const)(
  'none says that the page will be there, or that it can wait, where there is to be no contact (%s)',
  (noContact) => {
    expect(said(robin({ noContact }))).toEqual(new Set(['minute', 'gentle', 'carry']));
  },
);
