import { compile } from './compile.ts';
import { hostEnds } from './hosts.ts';
import { match } from './match.ts';
import type { Recognition } from './recognition.ts';
import type { SiteRules } from './site-rules.ts';
import { sites } from './sites.ts';

let byHost: Map<string, SiteRules[]> | undefined;

/** All bundled rules by the ends of their hosts, so that only those of the URL's host are tried. */
function rulesByHost(): Map<string, SiteRules[]> {
  if (byHost) return byHost;
  byHost = new Map();
  for (const site of sites) {
    const rules = compile(site);
    for (const end of hostEnds(site)) byHost.set(end, [...(byHost.get(end) ?? []), rules]);
  }
  return byHost;
}

/** Whose page this URL is, of all bundled sites; null when it is nobody's. Never throws. */
export function recognise(url: string): Recognition | null {
  const parsed = URL.parse(url);
  return parsed && match(url, rulesFor(parsed));
}

/** The rules that can decide about a URL: those of its host and of what that lies beneath. */
function rulesFor(url: URL): SiteRules[] {
  const rules = rulesByHost();
  const labels = (url.protocol.startsWith('http') ? url.hostname : url.protocol)
    .replace(/\.$/, '')
    .split('.');
  const found = labels.flatMap((_, index) => rules.get(labels.slice(index).join('.')) ?? []);
  return [...new Set(found)];
}
