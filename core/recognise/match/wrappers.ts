import wrappers from '../../../content/sites/wrappers/wrappers.ts';
import { fixedPart } from '../template/hosts.ts';
import { choices, parseTemplate, partSource, unnamed } from '../template/template.ts';
import { wallRule } from './compile.ts';
import type { Rule, SiteRules } from './site-rules.ts';

/** The host whose labels hold the hosts it shows. */
export const { rewriting } = wrappers;

/** Whether a URL shows a page of another host under a host that holds its name. */
export function isRewritten(url: string): boolean {
  return URL.parse(url)?.hostname.endsWith(`.${rewriting}`) ?? false;
}

/** Forms of pages that show another page, which stands in them as `{url}`. */
export const wrapperForms: readonly string[] = Object.keys(wrappers.forms);

/** Rules for pages that show another page: they decide nothing, and point to what is shown. */
export const wrapperRules: SiteRules = { site: '', at: groups(wrapperForms) };

/** Forms of such pages, each choice made. */
const templates = wrapperForms.flatMap(choices);

/** What their hosts can be looked up by. */
export const wrapperHosts: readonly string[] = [
  rewriting,
  ...new Set(templates.map((url) => fixedPart(parseTemplate(url).host))),
];

function groups(urls: readonly string[]): SiteRules['at'] {
  const byHost = new Map<string, Rule[]>();
  for (const url of urls) {
    const host = partSource(parseTemplate(url).host, unnamed);
    byHost.set(host, [...(byHost.get(host) ?? []), wallRule(url)]);
  }
  return [...byHost].map(([host, forms]) => ({ host, forms }));
}
