import { plainUrl } from '../recognise/match/plain-url.ts';
import type { Guard } from './guard.ts';
import type { Pass } from './pass.ts';

/** What a content script makes of a URL. */
export interface Glance {
  /** Id of the listed person whose page it seems to be. */
  person?: string;
  /** The pass there is for them. */
  pass?: Pass | undefined;
  /** Whether to raise the veil; the background then decides. */
  pauses?: boolean;
}

/**
 * A first look at a URL, from the guard alone, small enough for the sentinel: it sees every page of a
 * listed person, on the surfaces that pause. `now` in milliseconds UTC. Never throws.
 */
export function glance({ forms, passes, snoozedUntil }: Guard, url: string, now: number): Glance {
  const plain = plainUrl(url);
  for (const person in forms) {
    if (new RegExp(forms[person] ?? '', 'i').test(plain)) {
      const last = passes[person];
      const pass = last && last.until > now ? last : undefined;
      return { person, pass, pauses: !pass && snoozedUntil <= now };
    }
  }
  return {};
}
