import type { Person } from '../people/person.ts';
import { guardRules } from '../recognise/match/guard-rules.ts';
import { match } from '../recognise/match/match.ts';
import { searchRules } from '../recognise/match/search-rules.ts';
import type { SiteRules } from '../recognise/match/site-rules.ts';
import { isRewritten } from '../recognise/match/wrappers.ts';
import { isPageOf } from '../recognise/template/profile-keys.ts';
import type { Recognition } from '../recognise/template/recognition.ts';
import { isLasting, type Pass } from './pass.ts';
import { type TurnedOff, type WhyOff, whyOff } from './turned-off.ts';

/** What a decision is made from. */
export interface Circumstances extends TurnedOff {
  /** Everyone; archived people are let through. */
  people: readonly Person[];
  /** Passes, also those that are over. */
  passes: readonly Pass[];
}

/** Why a page is let through. */
export type Reason = 'nobody' | 'unknowable' | 'unlisted' | 'surface' | 'pass' | WhyOff;

/** What to do with an arrival: show the pause, or let it through and why. */
export type Decision =
  | { show: true; person: Person; recognition: Recognition }
  | { show: false; reason: Reason; person?: Person; recognition?: Recognition };

/** Decides for a URL. `now` in milliseconds UTC. Never throws. */
export function decide(circumstances: Circumstances, url: string, now: number): Decision {
  const { passes } = circumstances;
  const people = circumstances.people.filter(({ archivedAt }) => archivedAt === null);
  // Each by their own rules: one may have chosen mirrors and searches, and another not.
  const found = people.flatMap((person) => {
    const recognition = match(url, rulesFor(person, url));
    return recognition ? [{ person, recognition, theirs: isTheirs(person, recognition) }] : [];
  });
  const hit = found.find(({ theirs }) => theirs);
  if (!hit) return { show: false, reason: whyNobody(found.map(({ recognition }) => recognition)) };
  const { person, recognition } = hit;
  const letThrough = (reason: Reason) => ({ show: false, reason, person, recognition }) as const;
  if (!person.surfaces.includes(recognition.surface)) return letThrough('surface');
  const off = whyOff(person, circumstances, now);
  if (off) return letThrough(off);
  const passing = passes.some((pass) => pass.person === person.id && isLasting(pass, now));
  return passing ? letThrough('pass') : { show: true, person, recognition };
}

/** Searches go first: a site's own search is nobody's page to the rules of the site. */
function rulesFor({ profiles, surfaces, searchName, beyond }: Person, url: string): SiteRules[] {
  const searches = surfaces.includes('search') ? searchRules(profiles, searchName) : [];
  return beyond || !isRewritten(url) ? [...searches, ...guardRules(profiles, { beyond })] : [];
}

function isTheirs({ profiles }: Person, { site, key }: Recognition): boolean {
  return key !== null && profiles.some((profile) => isPageOf(profile, { site, key }));
}

function whyNobody(found: readonly Recognition[]): Reason {
  if (found.length === 0) return 'nobody';
  return found.some(({ key }) => key === null) ? 'unknowable' : 'unlisted';
}
