import type { Profile } from '../template/profile.ts';
import type { Surface } from '../template/recognition.ts';
import { holdPatterns } from './hold-patterns.ts';
import { sitePatterns } from './site-patterns.ts';

/** What keeps Ebb's scripts from pages that it has the access for. */
export interface Obstacles {
  /** Match patterns that this browser refuses scripts for. */
  refused: readonly string[];
  /** Match patterns of sites where a script was tried last in a page, and not let in. */
  turnedAway: readonly string[];
}

/**
 * What that means for a profile: there is no pause on its site, or Ebb wasn't let in when it last tried, or there is
 * none at some addresses of it, or the page may show for an instant before the pause.
 */
export type Obstacle = 'all' | 'turnedAway' | 'some' | 'late';

/** What it means for a profile, on the surfaces that pause; null where nothing is in the way. */
export function obstacleTo(
  profile: Profile,
  surfaces: readonly Surface[],
  { refused, turnedAway }: Obstacles,
): Obstacle | null {
  if (refused.length === 0 && turnedAway.length === 0) return null;
  const isRefused = (pattern: string) => refused.includes(pattern);
  const site = sitePatterns(profile);
  if (site.length > 0 && site.every(isRefused)) return 'all';
  if (site.some((pattern) => turnedAway.includes(pattern))) return 'turnedAway';
  if (site.some(isRefused)) return 'some';
  return holdPatterns(profile, surfaces).some(isRefused) ? 'late' : null;
}
