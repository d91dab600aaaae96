import { expect, it } from 'vitest';
import { listedAs } from '../../../../core/people/listed-as.ts';
import { type Person, personSchema } from '../../../../core/people/person.ts';

const person = (nickname: string, key: string, more: Partial<Person> = {}) =>
  personSchema.parse({
    id: nickname,
    nickname,
    profiles: [{ site: 'instagram', key, alsoKnownAs: [`id:${key}`] }],
    addedAt: 1,
    ...more,
  });

const robin = person('Robin', 'robin');
const sam = person('Sam', 'sam');
const samBefore = person('S', 'sam', { archivedAt: 5 });
const everyone = [samBefore, robin, sam];

it.each([
  ['by their key', 'instagram', 'robin', robin],
  ['by another key of theirs', 'instagram', 'id:robin', robin],
  ['not on another site', 'tiktok', 'robin', undefined],
  ['not by a longer name', 'instagram', 'robin.k', undefined],
  ['a listed person before one archived', 'instagram', 'sam', sam],
])('finds %s', (_, site, key, found) => {
  expect(listedAs(everyone, { site, key })).toBe(found);
});

it('finds one archived when nobody listed has the page', () => {
  expect(listedAs([samBefore, robin], { site: 'instagram', key: 'sam' })).toBe(samBefore);
});
