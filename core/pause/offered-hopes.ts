import type { Intention } from '../moments/moment.ts';
import type { Occasion } from '../moments/occasions.ts';
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

/** What can be so in an hour about someone who died. */
const afterDeath: Occasion[] = [
  'dreamt',
  'friendsPost',
  'oldMessages',
  'hoursGone',
  'morningAfter',
  'alwaysAlone',
  'afraidToForget',
  'didNotMeanTo',
  'hadEnough',
  'thankful',
];

/** What a pause before someone offers as what is so in this hour, where it isn't all there is. */
export function offeredOccasions({ endedBy }: Pick<Person, 'endedBy'>): {
  occasions?: Occasion[];
} {
  return endedBy === 'died' ? { occasions: afterDeath } : {};
}
