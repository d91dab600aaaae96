import { originsInUse } from '../people/origins-in-use.ts';
import type { Person } from '../people/person.ts';
import { holdPatterns } from '../recognise/hold-patterns.ts';
import type { Pass } from './pass.ts';

/** A content script that should be registered now. */
export interface Registration {
  /** `sentinel`, or `hold ` and the id of a person. */
  id: string;
  /** The script, as the build names it. */
  file: 'hold.js' | 'sentinel.js';
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
  const active = people.filter((person) => person.archivedAt === null && person.profiles.length);
  if (!active.length) return [];
  const passing = new Set(passes.filter(({ until }) => until > now).map(({ person }) => person));
  const held = snoozedUntil > now ? [] : active.filter(({ id }) => !passing.has(id));
  return [
    {
      id: 'sentinel',
      file: 'sentinel.js',
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
  return [{ id: `hold ${id}`, file: 'hold.js', matches, excludeMatches }];
}
