import { compile } from './compile.ts';
import { mirrorSites } from './mirror.ts';
import { type ProfileKey, siteFor } from './site-for.ts';
import { type SiteRules, siteRulesSchema } from './site-rules.ts';
import { wrapperRules } from './wrappers.ts';

/**
 * The rules that content scripts carry for these profiles: those of their sites and no more. With
 * `beyond`, also those of the mirrors and archives that show them.
 */
export function guardRules(
  profiles: readonly ProfileKey[],
  { beyond = false }: { beyond?: boolean } = {},
): SiteRules[] {
  const rules = profiles.flatMap((profile) => {
    const site = siteFor(profile);
    if (!site) return [];
    const all = beyond ? [site, ...mirrorSites(site.id)] : [site];
    return all.map((one) => JSON.stringify(compile(one, { allow: 'reserved' })));
  });
  if (beyond && rules.length > 0) rules.push(JSON.stringify(wrapperRules));
  return [...new Set(rules)].map((text) => siteRulesSchema.parse(JSON.parse(text)));
}
