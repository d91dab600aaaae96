import reserved from '../../../content/sites/table/reserved.ts';
import hosts from '../../../content/sites/table/same-as.ts';
import table from '../../../content/sites/table/table.ts';
import type { Site } from './site.ts';
import {
  firstReading,
  firstWords,
  formsOf,
  handleOf,
  subdomainShape,
  withoutSlug,
} from './table-forms.ts';
import { parseTemplate } from './template.ts';

// A number first in a path, or the name of a file, is a thing of the site's.
const neverFirst =
  '\\d+|[^/?#&]*\\.(?:php|html?|aspx?|xml|txt|json|ico|js|swf|naver|nhn|do|cgi|pl)';

const sameAs: Readonly<Record<string, string>> = hosts;
const reservedOn: Readonly<Record<string, string>> = reserved.words;
const shapesOn: Readonly<Record<string, string>> = reserved.shapes;

/** Sites known by their templates alone, one per host. */
export const tableSites: readonly Site[] = [
  ...Map.groupBy(Object.entries(table.sites), ([template]) => idOf(baseOf(template))),
].map(([id, lines]) => tableSite(id, lines));

/** The id of the site that a host of the table belongs to: its own name, unless it shows another’s people. */
export function idOf(host: string): string {
  return sameAs[host] ?? host.replace('.{country}', '.com');
}

/** A template's host without what stands for a name, and without `www.`. */
function baseOf(template: string): string {
  return parseTemplate(template)
    .host.replace(/^\{(?:handle|subdomain)\}\./, '')
    .replace(/^www\./, '');
}

function tableSite(id: string, lines: [template: string, name: string][]): Site {
  const templates = lines.map(([template]) => template);
  const bases = [
    ...templates.map(baseOf),
    ...Object.keys(sameAs).filter((host) => idOf(host) === id),
  ];
  const once = firstReading(templates);
  return {
    id,
    name: lines[0]?.[1] ?? id,
    hosts: Object.fromEntries(bases.map((host) => [host, 'm'])),
    names: { handle: handleOf(templates) },
    parts: { number: '\\d+', slug: '-[^/]*', subdomain: subdomainShape },
    reserved: [table.reserved, reservedOn[id] ?? '', ...firstWords(templates)].join(' '),
    reservedFrom: reserved.from,
    reservedShape: [neverFirst, ...(shapesOn[id] ? [shapesOn[id]] : [])].join('|'),
    own: 'me',
    forms: templates.flatMap(withoutSlug).flatMap(formsOf),
    ...(once ? { firstReading: once } : {}),
    nobody: [],
  };
}
