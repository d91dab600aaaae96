import table from '../../../content/sites/table/table.ts';
import type { Site } from './site.ts';
import { idOf as tableIdOf, tableSites } from './table.ts';

type SiteFile = { default: Omit<Site, 'id'> };

const files = import.meta.glob<SiteFile>('../../../content/sites/*.ts', { eager: true });
// The pretend site of `npm start` stays out of what is shipped.
const pretend =
  import.meta.env.MODE === 'production'
    ? {}
    : import.meta.glob<SiteFile>('../../../content/sites/development/*.ts', { eager: true });

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ts$/, '');
}

/** A site's reserved words; `{table}` among them stands for those that all sites of the table share. */
function reservedIn({ reserved }: SiteFile['default']): string {
  return reserved.replace('{table}', () => table.reserved);
}

const byId = new Map(
  Object.entries({ ...files, ...pretend }).map(([path, file]): [string, Site] => {
    const id = idOf(path);
    return [id, { id, ...file.default, reserved: reservedIn(file.default) }];
  }),
);

/** All sites that have a file of their own, by id in alphabetical order. */
export const sites: readonly Site[] = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const tableById = new Map(tableSites.map((site) => [site.id, site]));

/**
 * The site with this id, the name of its file or its host in the table, also a host that was an id
 * once; undefined where there is none.
 */
export function siteOf(id: string): Site | undefined {
  return byId.get(id) ?? tableById.get(tableIdOf(id));
}
