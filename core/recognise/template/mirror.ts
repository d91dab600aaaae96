import * as z from 'zod/mini';
import { formSchema, type Site } from './site.ts';
import { siteOf } from './sites.ts';
import { parseTemplate, partSource, unnamed, words } from './template.ts';

/** Another front end for a site's pages; what it shows belongs to the person behind them. */
const mirrorSchema = z.strictObject({
  /** What it calls itself. */
  name: z.string(),
  /** Its hosts, separated by spaces; `{any}` for any ending. */
  hosts: z.string().check(z.minLength(1)),
  /** Words that are never a name there, besides the site's own. */
  reserved: z.optional(z.string()),
  /** Its own forms; without them it takes the site's paths as they are. */
  forms: z.optional(z.array(formSchema)),
  /** URLs with the keys they must give. */
  examples: z.record(z.url(), z.nullable(z.string())),
});

/** Mirrors of one site: the file in content/sites/mirrors named like it. */
export const mirrorsSchema = z.array(mirrorSchema);
export type Mirror = z.infer<typeof mirrorSchema>;

const files = import.meta.glob<{ default: Mirror[] }>('../../../content/sites/mirrors/*.ts', {
  eager: true,
});

/** Mirrors by the id of their site. */
export const mirrors: ReadonlyMap<string, Mirror[]> = new Map(
  Object.entries(files).map(([path, file]) => [
    path.replace(/^.*\//, '').replace(/\.ts$/, ''),
    file.default,
  ]),
);

/** The mirrors of a site, each as a site of its own with the same people. */
export function mirrorSites(id: string): Site[] {
  const site = siteOf(id);
  return site ? (mirrors.get(id) ?? []).map((mirror) => mirrorSite(site, mirror)) : [];
}

function hostPattern(host: string): string {
  return partSource(host, unnamed);
}

function mirrorSite(site: Site, { hosts, forms, reserved = '' }: Mirror): Site {
  return {
    ...site,
    hosts: Object.fromEntries(words(hosts).map((host) => [host, ''])),
    parts: { ...site.parts, own: Object.keys(site.hosts).map(hostPattern).join('|') },
    reserved: `${site.reserved} ${reserved}`,
    forms: forms ?? site.forms.filter(({ url }) => parseTemplate(url).host === ''),
    walls: {},
  };
}
