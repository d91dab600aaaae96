import { originsFor, type Reach } from '../core/people/origins-in-use.ts';
import type { Profile } from '../core/people/profile.ts';
import { origins } from '../core/recognise/origins.ts';
import { grantedOrigins, requestOrigins } from './permissions.ts';

/** Says whether Ebb has access to the site of a profile. */
export type Access = (profile: Profile) => boolean;

/** Asks the browser which of these profiles' sites Ebb may be on. */
export async function readAccess(profiles: readonly Profile[]): Promise<Access> {
  const asked = [...new Set(profiles.flatMap(origins))];
  const granted = new Set(await grantedOrigins(asked));
  return (profile) => origins(profile).every((origin) => granted.has(origin));
}

/** Asks the person for the access that pauses there take: first thing in a click, nothing awaited before. */
export function requestAccess(reach: Reach): Promise<boolean> {
  return requestOrigins(originsFor(reach));
}
