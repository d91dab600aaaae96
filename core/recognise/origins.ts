import { guardedHosts } from './hosts.ts';
import { mirrorSites } from './mirror.ts';
import type { ProfileKey } from './site-for.ts';
import { sitePatterns } from './site-patterns.ts';
import { wrapperHosts } from './wrappers.ts';

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
