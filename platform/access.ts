import { originsFor, type Reach } from '../core/recognise/patterns/origins-in-use.ts';
import { grantedOrigins, requestOrigins } from './permissions.ts';

/** Says whether Ebb has the access that pauses there take. */
export type Access = (reach: Reach) => boolean;

/** Asks the browser where Ebb may be, of all that is wanted. */
export async function readAccess(wanted: readonly Reach[]): Promise<Access> {
  const asked = [...new Set(wanted.flatMap(originsFor))];
  const granted = new Set(await grantedOrigins(asked));
  return (reach) => originsFor(reach).every((origin) => granted.has(origin));
}

/** Asks the person for the access that pauses there take: first thing in a click, nothing awaited before. */
export function requestAccess(...reaches: Reach[]): Promise<boolean> {
  return requestOrigins([...new Set(reaches.flatMap(originsFor))]);
}
