import { match } from '../recognise/match.ts';
import type { Recognition } from '../recognise/recognition.ts';
import type { Guard } from './guard.ts';

/** Why a page is let through. */
export type Reason = 'nobody' | 'unknowable' | 'unlisted' | 'surface' | 'snooze' | 'pass';

/** What to do with an arrival: show the pause, or let it through and why. */
export type Decision =
  | { show: true; person: string; recognition: Recognition }
  | { show: false; reason: Reason; person?: string };

/** Decides for a URL, from the guard alone. `now` in milliseconds UTC. Never throws. */
export function decide(guard: Guard, url: string, now: number): Decision {
  const recognition = match(url, guard.rules);
  if (!recognition) return { show: false, reason: 'nobody' };
  if (recognition.key === null) return { show: false, reason: 'unknowable' };
  const listed = guard.listed[`${recognition.site} ${recognition.key}`];
  if (!listed) return { show: false, reason: 'unlisted' };
  const { person, surfaces } = listed;
  if (!surfaces.includes(recognition.surface)) return { show: false, reason: 'surface', person };
  if (guard.snoozedUntil > now) return { show: false, reason: 'snooze', person };
  if ((guard.passes[person]?.until ?? 0) > now) return { show: false, reason: 'pass', person };
  return { show: true, person, recognition };
}
