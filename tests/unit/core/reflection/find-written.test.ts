import { expect, test } from 'vitest';
import { isFoundIn } from '../../../../core/reflection/find-written.ts';

const texts = ['Why did they say it like that?', 'The café by the sea. It’s closed.'];

test.each([
  ['cafe', true],
  ['CAFÉ', true],
  ['sea why', true],
  ['sa', true],
  ["it's", true],
  ['harbour', false],
  ['sea harbour', false],
  ['', false],
  ['   ', false],
])('%j is found: %s', (sought, found) => {
  expect(isFoundIn(sought, texts)).toBe(found);
});
