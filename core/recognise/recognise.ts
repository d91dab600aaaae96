import { compile } from './compile.ts';
import { hostEnds } from './hosts.ts';
import { hostOf, match } from './match.ts';
import type { Recognition } from './recognition.ts';
import type { Site } from './site.ts';
import type { SiteRules } from './site-rules.ts';
import { sites } from './sites.ts';

interface Entry {
  site: Site;
  rules: SiteRules;
}

let byHost: Map<string, Entry[]> | undefined;

/** All bundled rules by the ends of their hosts, so that only those of the URL's host are tried. */
function entriesByHost(): Map<string, Entry[]> {
  if (byHost) return byHost;
  byHost = new Map();
  for (const site of sites) {
    const entry = { site, rules: compile(site) };
    for (const end of hostEnds(site)) byHost.set(end, [...(byHost.get(end) ?? []), entry]);
  }
  return byHost;
}

/** Whose page this URL is, of all bundled sites; null when it is nobody's. Never throws. */
export function recognise(url: string): Recognition | null {
  return match(url, (one) => entriesFor(one).map(({ rules }) => rules));
}

/** The sites that can say something of a URL, by its host alone. */
export function sitesFor(url: URL): Site[] {
  return entriesFor(url).map(({ site }) => site);
}

/** What can decide about a URL: the sites of its host and of what that lies beneath. */
function entriesFor(url: URL): Entry[] {
  const entries = entriesByHost();
  const labels = hostOf(url).split('.');
  const found = labels.flatMap((_, index) => entries.get(labels.slice(index).join('.')) ?? []);
  // Any host may be a server of the fediverse, unless it is known to be something else.
  return found.length > 0 ? [...new Set(found)] : (entries.get('') ?? []);
}
