import { expect, test } from 'vitest';
import { scale } from '../../../components/charts/scale.ts';

test.each([
  { value: 0, place: 132 },
  { value: 4, place: 28 },
  { value: 1, place: 106 },
  { value: 5, place: 2 },
])('places $value at $place, on the line from floor to top', ({ value, place }) => {
  expect(scale([0, 4], [132, 28])(value)).toBeCloseTo(place);
});
