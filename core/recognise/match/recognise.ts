import { hostEnds } from '../template/hosts.ts';
import { mirrorSites, mirrors } from '../template/mirror.ts';
import type { Recognition } from '../template/recognition.ts';
import type { Site } from '../template/site.ts';
import { sites } from '../template/sites.ts';
import { tableSites } from '../template/table.ts';
import { compile } from './compile.ts';
import { hostOf, match } from './match.ts';
import type { SiteRules } from './site-rules.ts';
import { wrapperHosts, wrapperRules } from './wrappers.ts';

interface Entry {
  /** The site; null for pages that only show others. */
  site: Site | null;
  /** Gives its rules; compiled when they are first needed. */
  rules: () => SiteRules;
}

let byHost: Map<string, Entry[]> | undefined;

/** Everything known by the ends of its hosts, so that only what the URL's host allows is tried. */
function entriesByHost(): Map<string, Entry[]> {
  if (byHost) return byHost;
  const index = new Map<string, Entry[]>();
  const put = (ends: readonly string[], entry: Entry) => {
    for (const end of ends) index.set(end, [...(index.get(end) ?? []), entry]);
  };
  put(wrapperHosts, { site: null, rules: () => wrapperRules });
  // Mirrors first: on hosts of any ending they are more telling than a server of the fediverse.
  for (const site of [...[...mirrors.keys()].flatMap(mirrorSites), ...sites, ...tableSites]) {
    let compiled: SiteRules | undefined;
    put(hostEnds(site), {
      site,
      rules: () => {
        compiled ??= compile(site);
        return compiled;
      },
    });
  }
  byHost = index;
  return index;
}

/** Whose page this URL is, of all bundled sites; null when it is nobody's. Never throws. */
export function recognise(url: string): Recognition | null {
  return match(url, (one) => entriesFor(one).map(({ rules }) => rules()));
}

/** The sites that can say something of a URL, by its host alone. */
export function sitesFor(url: URL): Site[] {
  return entriesFor(url).flatMap(({ site }) => site ?? []);
}

/** What can decide about a URL: the sites of its host and of what that lies beneath. */
function entriesFor(url: URL): Entry[] {
  const entries = entriesByHost();
  const host = hostOf(url);
  const found = new Set<Entry>();
  const add = (end: string) => {
    for (const entry of entries.get(end) ?? []) found.add(entry);
  };
  for (let at = 0; at <= host.length; ) {
    const dot = host.indexOf('.', at);
    const next = dot === -1 ? host.length : dot;
    add(`.${host.slice(at, next)}.`);
    add(host.slice(0, at) || '.');
    add(host.slice(at));
    at = next + 1;
  }
  // Any host may be a server of the fediverse, unless it is known to be something else.
  return found.size > 0 ? [...found] : (entries.get('') ?? []);
}
