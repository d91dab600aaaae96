import type { Intention } from '../moments/moment.ts';
import type { Person } from '../people/person.ts';

const hopes: readonly Intention[] = [
  'missing',
  'closeness',
  'wanted',
  'answer',
  'facts',
  'wellbeing',
  'newcomer',
  'proof',
  'fix',
  'control',
  'habit',
  'unsure',
];
/** What can be hoped for of someone who died. */
const fromAfar: readonly Intention[] = ['missing', 'closeness', 'answer', 'habit', 'unsure'];

/** What a pause before someone offers as what is hoped for, in the order shown. */
export function offeredHopes({ endedBy }: Pick<Person, 'endedBy'>): readonly Intention[] {
  return endedBy === 'died' ? fromAfar : hopes;
}
