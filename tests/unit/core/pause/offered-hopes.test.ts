import { expect, test } from 'vitest';
import { offeredHopes, offeredOccasions } from '../../../../core/pause/offered-hopes.ts';
import { robin } from '../../../fixtures/person.ts';

test.each([
  { hurt: true },
  { circumstances: ['afraid' as const] },
  { noContact: 'asked' as const },
  { noContact: 'order' as const },
])('to be near someone isn’t offered as a hope where %j', (said) => {
  const near = ['missing', 'closeness', 'wanted', 'fix'];
  expect(offeredHopes(robin())).toEqual(expect.arrayContaining(near));
  const offered = offeredHopes(robin(said));
  expect(offered.filter((hope) => near.includes(hope))).toEqual([]);
  expect(offered).toEqual(expect.arrayContaining(['answer', 'control', 'habit', 'unsure']));
});

test('whoever was harmed isn’t offered to be thankful for what it was', () => {
  expect(offeredOccasions(robin())).toEqual({});
  for (const said of [{ hurt: true }, { hurt: true, endedBy: 'died' as const }]) {
    const { occasions } = offeredOccasions(robin(said));
    expect(occasions).toContain('dreamt');
    expect(occasions).not.toContain('thankful');
  }
  expect(offeredOccasions(robin({ endedBy: 'died' })).occasions).toContain('thankful');
});
