import { expect, test } from 'vitest';
import { thenAskedOf } from '../../../../core/people/then-asked.ts';
import { robin } from '../../../fixtures/person.ts';

test.each([
  [{}, 'gave'],
  [{ circumstances: ['quarrel' as const] }, 'gave'],
  [{ hurt: true }, 'fear'],
  [{ circumstances: ['afraid' as const] }, 'fear'],
  [{ hurt: true, noContact: 'order' as const }, 'fear'],
  [{ noContact: 'asked' as const }, 'nothing'],
  [{ noContact: 'order' as const, endedBy: 'died' as const }, 'gave'],
])('of a look at someone of whom %j was said, it asks then: %s', (said, asked) => {
  expect(thenAskedOf(robin(said))).toBe(asked);
});
