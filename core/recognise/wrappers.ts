import wrappers from '../../content/sites/wrappers/wrappers.ts';
import { wallRule } from './compile.ts';
import { fixedPart } from './hosts.ts';
import type { Rule, SiteRules } from './site-rules.ts';
import { choices, parseTemplate, partSource } from './template.ts';

/** Rules for pages that show another page: they decide nothing, and point to what is shown. */
export const wrapperRules: SiteRules = { site: '', at: groups(Object.keys(wrappers.forms)) };

/** Forms of such pages, each choice made. */
const templates = Object.keys(wrappers.forms).flatMap(choices);

/** What their hosts can be looked up by. */
export const wrapperHosts: readonly string[] = [
  wrappers.rewriting,
  ...new Set(templates.map((url) => fixedPart(parseTemplate(url).host))),
];

function groups(urls: string[]): SiteRules['at'] {
  const byHost = new Map<string, Rule[]>();
  for (const url of urls) {
    const host = partSource(parseTemplate(url).host, () => undefined);
    byHost.set(host, [...(byHost.get(host) ?? []), wallRule(url)]);
  }
  return [...byHost].map(([host, forms]) => ({ host, forms }));
}
