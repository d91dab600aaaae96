import { describe, expect, it } from 'vitest';
import { mostPeople } from '../../../../core/people/person.ts';
import { hasRoom, requireRoom } from '../../../../core/people/room.ts';
import { robin } from '../../../fixtures/person.ts';

const many = (count: number) => Array.from({ length: count }, (_, id) => robin({ id: `${id}` }));
const full = many(mostPeople);
const away = robin({ id: 'away', archivedAt: 1 });

describe('the list', () => {
  it('has room until as many are listed as Ebb holds', () => {
    expect(hasRoom(many(mostPeople - 1), [robin()])).toBe(true);
    expect(hasRoom(full, [robin()])).toBe(false);
    expect(() => requireRoom(full, [robin()])).toThrow(/12 people/);
    expect(() => requireRoom([], full)).not.toThrow();
  });

  it('counts a person once, however often they are kept', () => {
    expect(hasRoom(full, full)).toBe(true);
  });

  it('does not count those who are put away', () => {
    expect(hasRoom([...full, away], [away])).toBe(true);
    expect(hasRoom([...full, away], [{ ...away, archivedAt: null }])).toBe(false);
  });

  it('that is too long already can change, and can’t grow', () => {
    const long = many(mostPeople + 1);
    expect(hasRoom(long, [robin({ id: '1', nickname: 'R' })])).toBe(true);
    expect(hasRoom(long, [robin()])).toBe(false);
  });
});
