import { mergeMoments } from '../moments/merge-moments.ts';
import { earlierEnd, endedWithFile } from '../moments/merge-snoozes.ts';
import { newerPerson } from '../people/newer-person.ts';
import type { Plan } from '../reflection/plan.ts';
import { asideKey } from '../stored/aside.ts';
import type { Owned } from './backup.ts';
import { isSame } from './is-same.ts';
import { makePart, type Part } from './make-part.ts';
import {
  type Change,
  type Counts,
  type PartName,
  partNames,
  type Times,
  type Ways,
} from './part.ts';

const parts: Readonly<Record<PartName, Part>> = {
  people: makePart('people', {
    rows: ({ people }) => people,
    key: ({ id }) => id,
    merge: newerPerson,
    same: (own, file) =>
      isSame({ ...own, changedAt: 0, off: null }, { ...file, changedAt: 0, off: null }),
    adopt: (person) => ({ ...person, off: null }),
  }),
  moments: makePart('moments', {
    rows: ({ moments }) => moments,
    key: ({ id }) => id,
    merge: mergeMoments,
  }),
  thoughts: makePart('thoughts', {
    rows: ({ thoughts }) => thoughts,
    key: ({ id }) => id,
    merge: newer(({ at, changedAt }) => changedAt ?? at),
  }),
  writings: makePart('writings', {
    rows: ({ writings }) => writings,
    key: ({ week }) => week,
    merge: newer(({ changedAt }) => changedAt),
  }),
  plan: makePart<Plan>('plan', {
    rows: ({ plan }) => (plan ? [plan] : []),
    key: () => 'plan',
    merge: newer(({ madeAt }) => madeAt),
  }),
  closings: makePart('closings', {
    rows: ({ closings }) => closings,
    key: ({ person }) => person,
    merge: newer(({ changedAt }) => changedAt),
  }),
  ownWords: makePart('ownWords', {
    rows: ({ ownWords }) => ownWords,
    key: ({ id }) => id,
    merge: newer(({ changedAt }) => changedAt),
  }),
  snoozes: makePart('snoozes', {
    rows: ({ snoozes }) => snoozes,
    key: ({ id }) => id,
    merge: earlierEnd,
    adopt: endedWithFile,
  }),
  settings: makePart('settings', {
    rows: ({ settings }) => [settings],
    key: () => 'settings',
    merge: (own) => own,
  }),
  aside: makePart('aside', {
    rows: ({ aside }) => aside,
    key: asideKey,
    merge: (own) => own,
  }),
};

/** Of two the one that was changed later; where that is the same, one's own. */
function newer<Row>(time: (row: Row) => number) {
  return (own: Row, file: Row): Row => (time(file) > time(own) ? file : own);
}

/** How many entries of each part are new, the same, different, or here only. */
export function countParts(own: Owned, file: Owned): Record<PartName, Counts> {
  return eachPart((name) => parts[name].count(own, file));
}

/** What is to be changed so that each part of the file is in, in its way. */
export function changesOf(own: Owned, file: Owned, ways: Ways, times: Times): Change[] {
  return partNames.flatMap((name) => parts[name].changes(own, file, ways[name], times));
}

/** What takes changes back again, as far as the entries are still as they were left by them. */
export function changesBack(own: Owned, changes: readonly Change[]): Change[] {
  const find = eachPart((name) => parts[name].find(own));
  return changes
    .filter(({ part, key, after }) => isSame(find[part](key), after))
    .map(({ part, key, before, after }) => ({ part, key, before: after, after: before }));
}

/** Whether no entry comes twice. What could not be read may: it is kept once. */
export function hasEachOnce(from: Owned): boolean {
  return partNames.every((name) => name === 'aside' || parts[name].hasEachOnce(from));
}

/** Something for each part. */
export function eachPart<Value>(make: (name: PartName) => Value): Record<PartName, Value> {
  return {
    people: make('people'),
    moments: make('moments'),
    thoughts: make('thoughts'),
    writings: make('writings'),
    plan: make('plan'),
    closings: make('closings'),
    ownWords: make('ownWords'),
    snoozes: make('snoozes'),
    settings: make('settings'),
    aside: make('aside'),
  };
}
