import { wrapperHosts } from '../match/wrappers.ts';
import { guardedHosts } from '../template/hosts.ts';
import { mirrorSites } from '../template/mirror.ts';
import type { ProfileKey } from '../template/site-for.ts';
import { sitePatterns } from './site-patterns.ts';

/** Origins to ask the permission of, so that this profile's site can be guarded. */
export function origins(profile: ProfileKey): string[] {
  return sitePatterns(profile);
}

/** Origins of the mirrors, archives and translators that show this profile: asked for apart. */
export function mirrorOrigins({ site }: ProfileKey): string[] {
  const hosts = [...mirrorSites(site).flatMap(guardedHosts), ...wrapperHosts];
  return [...new Set(hosts)]
    .filter((host) => host.includes('.'))
    .map((host) => `*://*.${host}${host.endsWith('.') ? 'com' : ''}/*`);
}
