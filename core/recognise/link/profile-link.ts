import { keyParts } from '../template/names.ts';
import { type ProfileKey, siteFor } from '../template/site-for.ts';

/** The link that opens this profile's page on its site. Throws when the site isn't known. */
export function canonicalLink(profile: ProfileKey): string {
  const { kind, value, name } = partsOf(profile);
  const [user = '', host = ''] = value.split('@');
  const names: Record<string, string> = { user, host, [kind]: value };
  const link = (/^\d+$/.test(value) && name.numberLink) || name.link;
  return new URL(link.replace(/\{(\w+)\}/g, (_, one) => inPath(names[one] ?? ''))).href;
}

/** The profile's name as its site shows it, such as `@anna.b`. Throws when the site isn't known. */
export function displayKey(profile: ProfileKey): string {
  const { kind, value, name } = partsOf(profile);
  return name.shown.replace(`{${kind}}`, () => value);
}

/** A name as it stands in the path of a link. */
export function inPath(value: string): string {
  return value.replace(/[%?#/\\]/g, encodeURIComponent);
}

function partsOf(profile: ProfileKey) {
  const site = siteFor(profile);
  const parts = site && keyParts(site, profile.key);
  if (!parts) throw new Error(`no site ${profile.site} with a key like ${profile.key}`);
  return parts;
}
