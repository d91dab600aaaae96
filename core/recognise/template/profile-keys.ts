import type { Profile } from './profile.ts';
import { type ProfileKey, siteFor } from './site-for.ts';

/** All keys of a profile: its own, the other ones, and what keys of the first reading stand for besides. */
export function keysOf(profile: Profile): string[] {
  const keys = [profile.key, ...profile.alsoKnownAs];
  const further = furtherKeys(profile);
  if (!further) return keys;
  const { spelling } = profile;
  const spelled = spelling?.toLowerCase() === profile.key ? [spelling] : [];
  const others = keys.flatMap((key) =>
    Object.entries(further)
      .map(([source, other]) => [new RegExp(`^(?:${source})$`), other] as const)
      .filter(([form]) => form.test(key))
      .map(([form, other]) => key.replace(form, other)),
  );
  return [...new Set([...keys, ...spelled, ...others])];
}

/** Whether a page is this profile's, by the site and the key that it was recognised by. */
export function isPageOf(profile: Profile, { site, key }: ProfileKey): boolean {
  if (siteIdOf(profile) !== site) return false;
  const keys = keysOf(profile);
  return keys.includes(key) || (!!furtherKeys(profile) && keys.includes(key.toLowerCase()));
}

/** Id of a profile's site as it is now: a host of the table may have joined another one. */
export function siteIdOf(profile: ProfileKey): string {
  return siteFor(profile)?.id ?? profile.site;
}

/** What keys of the first reading stand for besides; undefined for a profile of the second, or where nothing changed. */
function furtherKeys(profile: Profile): Record<string, string> | undefined {
  return profile.reading === 2 ? undefined : siteFor(profile)?.firstReading;
}
