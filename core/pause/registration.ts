import { listedPeople } from '../people/listed-people.ts';
import { originsInUse } from '../people/origins-in-use.ts';
import type { Person } from '../people/person.ts';
import { holdPatterns } from '../recognise/hold-patterns.ts';
import type { Pass } from './pass.ts';

/** A content script that should be registered now. */
export interface Registration {
  /** `sentinel`, or `hold ` and the id of a person. */
  id: string;
  /** The scripts, as the build names them, in order. */
  files: ('hold.js' | 'sentinel.js' | 'pause.js')[];
  /** Match patterns it runs on. */
  matches: string[];
  /** Match patterns it must not run on. */
  excludeMatches: string[];
}

/**
 * What should be registered now: the sentinel on the sites of listed people (and where they are shown
 * or searched for, if that was chosen), and hold on exactly the pages that would pause this instant. Times in milliseconds UTC.
 */
export function registrations(
  people: Person[],
  passes: Pass[],
  snoozedUntil: number,
  now: number,
): Registration[] {
  const active = listedPeople(people);
  if (!active.length) return [];
  const passing = new Set(passes.filter(({ until }) => until > now).map(({ person }) => person));
  const held = snoozedUntil > now ? [] : active.filter(({ id }) => !passing.has(id));
  return [
    {
      id: 'sentinel',
      files: ['sentinel.js'],
      matches: originsInUse(active),
      excludeMatches: [],
    },
    ...held.flatMap(holdOf),
  ];
}

function holdOf({ id, profiles, surfaces }: Person): Registration[] {
  const patterns = profiles.map((profile) => holdPatterns(profile, surfaces));
  const matches = [...new Set(patterns.flatMap((pattern) => pattern.matches))];
  if (!matches.length) return [];
  const excludeMatches = [...new Set(patterns.flatMap((pattern) => pattern.excludeMatches))];
  // The pause's own script comes along: it has a pause prepared, and waits for nobody.
  return [{ id: `hold ${id}`, files: ['hold.js', 'pause.js'], matches, excludeMatches }];
}
