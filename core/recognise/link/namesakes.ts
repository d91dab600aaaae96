import { keyParts, normalizeName } from '../template/names.ts';
import { type ProfileKey, siteFor } from '../template/site-for.ts';

/**
 * Keys of the same name in another namespace of the site, such as a publication's subdomain and a
 * writer's @handle. They may be one person's and may not: to be offered, never taken for granted.
 */
export function namesakes(profile: ProfileKey): string[] {
  const site = siteFor(profile);
  const parts = site && keyParts(site, profile.key);
  if (!parts) return [];
  const { kind, value } = parts;
  return (site.namesakes ?? [])
    .filter((pair) => pair.includes(kind))
    .flatMap((pair) => pair.filter((other) => other !== kind))
    .flatMap((other) => {
      const name = site.names[other];
      if (!name || !new RegExp(`^(?:${name.shape})$`, 'i').test(value)) return [];
      const same = normalizeName(name, value);
      return other === 'handle' ? [same] : [`${other}:${same}`];
    });
}
