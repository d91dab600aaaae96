import table from '../../../content/sites/table/table.ts';
import type { Form, Name, Site } from './site.ts';
import { parseTemplate } from './template.ts';

// Names here are told by where they stand, so their shape can be wide.
const shape = '[^\\s/?#&@,:;()]{2,80}';
// A number first in a path, or the name of a file, is a thing of the site's.
const firstShape =
  '(?!\\d+(?:[/?#&]|$)|[^/?#&]*\\.(?:php|html?|aspx?|xml|txt|json|ico|js)(?:[/?#&]|$))[\\w.-]{2,60}';
const subdomainShape = '[a-z0-9](?:[\\w-]*[a-z0-9])?';
const notSubdomains =
  'api app assets blog cdn community dev docs forum help img m mail news static status store support www';

/** Sites known by a template alone, one per host. */
export const tableSites: readonly Site[] = [
  ...Map.groupBy(Object.entries(table.sites), ([template]) => hostOfTemplate(template)),
].map(([host, lines]) => tableSite(host, lines));

function hostOfTemplate(template: string): string {
  return parseTemplate(template)
    .host.replace(/^\{handle\}\./, '')
    .replace(/^www\./, '');
}

function tableSite(host: string, lines: [template: string, name: string][]): Site {
  const [[link, name] = ['', '']] = lines;
  return {
    id: host,
    name,
    hosts: { [host]: 'm' },
    names: { handle: handle(link) },
    reserved: table.reserved,
    own: 'me',
    forms: lines.flatMap(([template]) => forms(template)),
    nobody: [],
  };
}

function handle(template: string): Name {
  const { host, segments } = parseTemplate(template);
  const under = host.includes('{handle}');
  return {
    shape: under ? subdomainShape : segments[0] === '{handle}' ? firstShape : shape,
    ignores: 'case',
    link: `https://${template}`,
    shown: '{handle}',
  };
}

/** The page itself and all beneath it. */
function forms(template: string): Form[] {
  const { host, segments } = parseTemplate(template);
  const under = host.includes('{handle}');
  const url = under ? template : template.slice(host.length);
  const except = under ? { except: notSubdomains } : {};
  const page: Form = { url, surface: 'profile', examples: {}, ...except };
  const open = under || /^[@~$]?\{handle\}$/.test(segments.at(-1) ?? '');
  return open ? [page, { ...page, url: `${url}/{…}`, surface: 'tab' }] : [page];
}
