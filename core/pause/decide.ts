import type { Person } from '../people/person.ts';
import { identities, identity } from '../people/profile.ts';
import { guardRules } from '../recognise/guard-rules.ts';
import { match } from '../recognise/match.ts';
import type { Recognition } from '../recognise/recognition.ts';
import type { Pass } from './pass.ts';

/** What a decision is made from. */
export interface Circumstances {
  /** Everyone; archived people are let through. */
  people: readonly Person[];
  /** Passes, also those that are over. */
  passes: readonly Pass[];
  /** When the snooze ends, milliseconds UTC; 0 when there is none. */
  snoozedUntil: number;
}

/** Why a page is let through. */
export type Reason = 'nobody' | 'unknowable' | 'unlisted' | 'surface' | 'snooze' | 'pass';

/** What to do with an arrival: show the pause, or let it through and why. */
export type Decision =
  | { show: true; person: Person; recognition: Recognition }
  | { show: false; reason: Reason; person?: Person };

/** Decides for a URL. `now` in milliseconds UTC. Never throws. */
export function decide(circumstances: Circumstances, url: string, now: number): Decision {
  const { passes, snoozedUntil } = circumstances;
  const people = circumstances.people.filter(({ archivedAt }) => archivedAt === null);
  const recognition = match(url, guardRules(people.flatMap(({ profiles }) => profiles)));
  if (!recognition) return { show: false, reason: 'nobody' };
  const { site, key, surface } = recognition;
  if (key === null) return { show: false, reason: 'unknowable' };
  const person = people.find(({ profiles }) =>
    profiles.some((profile) => identities(profile).includes(identity(site, key))),
  );
  if (!person) return { show: false, reason: 'unlisted' };
  if (!person.surfaces.includes(surface)) return { show: false, reason: 'surface', person };
  if (snoozedUntil > now) return { show: false, reason: 'snooze', person };
  const passing = passes.some((pass) => pass.person === person.id && pass.until > now);
  if (passing) return { show: false, reason: 'pass', person };
  return { show: true, person, recognition };
}
