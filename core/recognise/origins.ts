import type { ProfileKey } from './site-for.ts';
import { sitePatterns } from './site-patterns.ts';

/** Origins to ask the permission of, so that this profile's site can be guarded. */
export function origins(profile: ProfileKey): string[] {
  return sitePatterns(profile);
}
