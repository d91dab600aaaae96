import type { Person } from '../core/people/person.ts';
import { originsFor, type Reach } from '../core/recognise/patterns/origins-in-use.ts';
import type { Profile } from '../core/recognise/template/profile.ts';
import { grantedOrigins, requestOrigins } from './permissions.ts';

/** Says whether Ebb has the access that pauses there take. */
export type Access = (reach: Reach) => boolean;

/** Asks the browser where Ebb may be, of all that is wanted. */
export async function readAccess(wanted: readonly Reach[]): Promise<Access> {
  const asked = [...new Set(wanted.flatMap(originsFor))];
  const granted = new Set(await grantedOrigins(asked));
  return (reach) => originsFor(reach).every((origin) => granted.has(origin));
}

/** The pages of some people that aren't guarded, for want of access. */
export async function unguardedPages(people: readonly Person[]): Promise<Profile[]> {
  const profiles = people.flatMap((person) => person.profiles);
  const access = await readAccess(profiles.map((profile) => ({ profiles: [profile] })));
  return profiles.filter((profile) => !access({ profiles: [profile] }));
}

/** Asks the person for the access that pauses there take: first thing in a click, nothing awaited before. */
export function requestAccess(...reaches: Reach[]): Promise<boolean> {
  return requestOrigins([...new Set(reaches.flatMap(originsFor))]);
}
