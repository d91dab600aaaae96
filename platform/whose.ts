import { decide } from '../core/pause/decide.ts';
import type { Guard } from '../core/pause/guard.ts';
import type { Whose } from './arrival.ts';

/** Whose listed page a URL is, by the guard; undefined when it would be let through. */
export function whose(guard: Guard, url: string): Whose | undefined {
  const decision = decide(guard, url, Date.now());
  if (!decision.show) return undefined;
  const { site, surface } = decision.recognition;
  return { person: decision.person, site, surface };
}
