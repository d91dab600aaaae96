import { plainUrl } from '../recognise/match/plain-url.ts';
import type { Guard } from './guard.ts';
import type { Pass } from './pass.ts';

/** What a content script makes of a URL. */
export interface Glance {
  /** Id of the listed person whose page it seems to be. */
  person?: string;
  /** The last pass there was for them; it may be over. */
  pass?: Pass | undefined;
  /** Whether to raise the veil; the background then decides. */
  pauses?: boolean;
}

/**
 * A first look at a URL, from the guard alone, small enough for the sentinel: it sees every page of a
 * listed person, on the surfaces that pause. `now` in milliseconds UTC. Never throws.
 */
export function glance(guard: Guard, url: string, now: number): Glance {
  const { forms } = guard;
  const plain = plainUrl(url);
  // Of a clock that was set back the guard knows nothing. Whoever is paused asks the background, which may.
  if (now < guard.from) now = Infinity;
  for (const person in forms) {
    if (new RegExp(forms[person] ?? '', 'i').test(plain)) {
      const pass = guard.passes[person];
      const pauses = !(pass && pass.until > now) && (guard.off[person] ?? 0) <= now;
      return { person, pass, pauses };
    }
  }
  return {};
}
