import { describe, expect, it } from 'vitest';
import { fitsPeopleLimit, requirePeopleLimit } from '../../../../core/people/people-limit.ts';
import { mostPeople } from '../../../../core/people/person.ts';
import { robin } from '../../../fixtures/person.ts';

const many = (count: number) => Array.from({ length: count }, (_, id) => robin({ id: `${id}` }));
const full = many(mostPeople);
const away = robin({ id: 'away', archivedAt: 1 });

describe('the list', () => {
  it('has room until as many are listed as Ebb holds', () => {
    expect(fitsPeopleLimit(many(mostPeople - 1), [robin()])).toBe(true);
    expect(fitsPeopleLimit(full, [robin()])).toBe(false);
    expect(() => requirePeopleLimit(full, [robin()])).toThrow(/12 people/);
    expect(() => requirePeopleLimit([], full)).not.toThrow();
  });

  it('counts a person once, however often they are kept', () => {
    expect(fitsPeopleLimit(full, full)).toBe(true);
  });

  it('does not count those who are archived', () => {
    expect(fitsPeopleLimit([...full, away], [away])).toBe(true);
    expect(fitsPeopleLimit([...full, away], [{ ...away, archivedAt: null }])).toBe(false);
  });

  it('that is too long already can change, and can’t grow', () => {
    const long = many(mostPeople + 1);
    expect(fitsPeopleLimit(long, [robin({ id: '1', nickname: 'R' })])).toBe(true);
    expect(fitsPeopleLimit(long, [robin()])).toBe(false);
  });
});
