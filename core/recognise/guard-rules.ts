import { compile } from './compile.ts';
import { type ProfileKey, siteFor } from './site-for.ts';
import { type SiteRules, siteRulesSchema } from './site-rules.ts';

/** The rules that content scripts carry for these profiles: those of their sites and no more. */
export function guardRules(profiles: readonly ProfileKey[]): SiteRules[] {
  const rules = profiles.flatMap((profile) => {
    const site = siteFor(profile);
    return site ? [JSON.stringify(compile(site, { allow: 'reserved' }))] : [];
  });
  return [...new Set(rules)].map((text) => siteRulesSchema.parse(JSON.parse(text)));
}
