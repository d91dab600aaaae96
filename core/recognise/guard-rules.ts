import { compile } from './compile.ts';
import type { ProfileKey } from './site-patterns.ts';
import type { SiteRules } from './site-rules.ts';
import { siteOf } from './sites.ts';

/** The rules that content scripts carry for these profiles: those of their sites and no more. */
export function guardRules(profiles: readonly ProfileKey[]): SiteRules[] {
  return [...new Set(profiles.map(({ site }) => site))].flatMap((id) => {
    const site = siteOf(id);
    return site ? [compile(site, { brief: true })] : [];
  });
}
