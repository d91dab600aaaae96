import { mirrorSites } from '../template/mirror.ts';
import { type ProfileKey, siteFor } from '../template/site-for.ts';
import { compile } from './compile.ts';
import type { SiteRules } from './site-rules.ts';
import { wrapperRules } from './wrappers.ts';

/**
 * The rules to recognise these profiles by: those of their sites and no more. With `beyond`, also those of the mirrors and archives that show them.
 */
export function guardRules(
  profiles: readonly ProfileKey[],
  { beyond = false }: { beyond?: boolean } = {},
): SiteRules[] {
  const rules = profiles.flatMap((profile) => {
    const site = siteFor(profile);
    if (!site) return [];
    const all = beyond ? [site, ...mirrorSites(site.id)] : [site];
    return all.map((one) => compile(one, { allow: 'reserved' }));
  });
  if (beyond && rules.length > 0) rules.push(wrapperRules);
  // Two profiles of one site need its rules once.
  return [...new Map(rules.map((each) => [JSON.stringify(each), each])).values()];
}
