import type { Profile } from './profile.ts';
import type { Site } from './site.ts';
import { siteOf } from './sites.ts';

/** A profile's site and key. */
export type ProfileKey = Pick<Profile, 'site' | 'key'>;

/** Id of the site that stands for any page no site knows. */
export const pageSite = 'page';

/** The site of a profile, with the profile's own host where any host may be one of its site. */
export function siteFor({ site: id, key }: ProfileKey): Site | undefined {
  if (id === pageSite) return siteOfPage(key);
  const site = siteOf(id);
  if (!site || Object.keys(site.hosts).length > 0) return site;
  return { ...site, hosts: { [key.replace(/^.*@/, '')]: '' } };
}

/** One page and everything beneath it, by its key `host/path`. */
function siteOfPage(key: string): Site {
  const [host = '', ...path] = key.split('/');
  const url = `/${[...path.filter(Boolean), '{…}'].join('/')}`;
  return {
    id: pageSite,
    name: host,
    hosts: { [host]: '' },
    names: {
      handle: { shape: '.+', ignores: 'nothing', link: 'https://{handle}', shown: '{handle}' },
    },
    reserved: '',
    forms: [{ url, surface: 'profile', key, examples: {} }],
    nobody: [],
  };
}
