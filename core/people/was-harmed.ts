import type { Person } from './person.ts';

/** Whether someone said that they were hurt by a person, or are afraid of them: some words aren't for them then. */
export function wasHarmed({
  hurt,
  circumstances,
}: Pick<Person, 'hurt' | 'circumstances'>): boolean {
  return hurt || circumstances.includes('afraid');
}
