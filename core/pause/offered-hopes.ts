import type { Intention } from '../moments/moment.ts';
import { type Occasion, occasions } from '../moments/occasions.ts';
import { noContactWith } from '../people/no-contact.ts';
import type { Person } from '../people/person.ts';
import { wasHarmed } from '../people/was-harmed.ts';

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

/** What isn't offered of someone who harmed them, or with whom there is to be no contact: to be near them again. */
const near: readonly Intention[] = ['missing', 'closeness', 'wanted', 'fix'];

/** What a pause before someone offers as what is hoped for, in the order shown. */
export function offeredHopes(
  person: Pick<Person, 'endedBy' | 'hurt' | 'circumstances' | 'noContact'>,
): readonly Intention[] {
  const all = person.endedBy === 'died' ? fromAfar : hopes;
  const mayBeNear = !wasHarmed(person) && !noContactWith(person);
  return mayBeNear ? all : all.filter((each) => !near.includes(each));
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

/** What isn't offered of someone who harmed them: being glad of what was. */
const notAfterHarm: readonly Occasion[] = ['thankful'];

/** What a pause before someone offers as what is so in this hour, where it isn't all there is. */
export function offeredOccasions(person: Pick<Person, 'endedBy' | 'hurt' | 'circumstances'>): {
  occasions?: Occasion[];
} {
  const died = person.endedBy === 'died';
  if (!wasHarmed(person)) return died ? { occasions: afterDeath } : {};
  const all = died ? afterDeath : occasions;
  return { occasions: all.filter((each) => !notAfterHarm.includes(each)) };
}
