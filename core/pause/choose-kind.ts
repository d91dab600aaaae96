import { type Kind, kinds, type Look, looks, type Moment } from '../moments/moment.ts';
import type { Person } from '../people/person.ts';
import type { Settings } from '../settings/settings.ts';

/** What kind and look are chosen by. */
export interface KindFacts {
  /** Who it is about. */
  person: Person;
  /** Kinds and looks to choose from. */
  settings: Pick<Settings, 'kinds' | 'looks'>;
  /** The latest moment, if there is one. */
  last: Pick<Moment, 'kind' | 'look'> | undefined;
  /** A number from 0 up to 1, a new one at each call. */
  random: () => number;
}

/** Gives the kind of pause: one of those chosen, another than last time where there are several. */
export function chooseKind({ person, settings, last, random }: KindFacts): Kind {
  const possible = settings.kinds.filter((kind) => kind !== 'note' || person.note.trim() !== '');
  return another(possible, last?.kind, random) ?? kinds[0];
}

/** Gives the look: one of those chosen, another than last time where there are several. */
export function chooseLook({ settings, last, random }: Omit<KindFacts, 'person'>): Look {
  return another(settings.looks, last?.look, random) ?? looks[0];
}

/** Picks one of several, not the one that was there last; the only one if there is but one. */
function another<T>(options: readonly T[], last: T | undefined, random: () => number) {
  const others = options.filter((option) => option !== last);
  const pool = others.length > 0 ? others : options;
  return pool[Math.floor(random() * pool.length)];
}
