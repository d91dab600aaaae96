import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CompatData } from '@mdn/browser-compat-data';

/** Read as it is: sent through what transforms tests, 20 MB take longer than all that looks at them. */
const data: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** The browsers that are built for. */
const targets = ['chrome', 'edge', 'firefox', 'firefox_android', 'safari'] as const;
/** One of them. */
type Target = (typeof targets)[number];

/** One statement of what a browser has, as MDN's data write it. */
interface Statement {
  version_added?: string | boolean | null;
  version_removed?: string | boolean | null;
  alternative_name?: string;
  prefix?: string;
  partial_implementation?: boolean;
  flags?: unknown;
}

/** The lowest version of each that the manifests name. */
export function lowestVersions(): Record<Target, number> {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const chrome = Number(/minimum_chrome_version: '(\d+)'/.exec(config)?.[1]);
  const firefox = Number(/firstFirefox = '(\d+)\.0'/.exec(config)?.[1]);
  const safari = Number(/firstSafari = '([\d.]+)'/.exec(config)?.[1]);
  return { chrome, edge: chrome, firefox, firefox_android: firefox, safari };
}

/** What MDN's data have at a path, such as `api.Navigation`; undefined where they have nothing. */
export function compatAt(path: string): object | undefined {
  return path.split('.').reduce<object | undefined>((within, name) => {
    const inner: unknown = within && Reflect.get(within, name);
    return typeof inner === 'object' && inner !== null ? inner : undefined;
  }, data);
}

/** Names at any depth beneath a path that say something of a field, by the field's own name or as `details_url_parameter`. */
export function fieldsAt(path: string, field: string): string[] {
  return Object.keys(compatAt(path) ?? {})
    .filter((name) => name !== '__compat')
    .flatMap((name) => {
      const own = name === field || name.endsWith(`_${field}_parameter`);
      return [
        ...(own ? [name] : []),
        ...fieldsAt(`${path}.${name}`, field).map((one) => `${name}.${one}`),
      ];
    });
}

/** Whether that is a thing of its own there, and not only what others are in. */
export function isStated(path: string): boolean {
  return compatAt(`${path}.__compat`) !== undefined;
}

/** Which of the browsers lack what is at a path, in the lowest version; in part, too, counts as lacking. */
export function lacking(path: string): Target[] {
  const lowest = lowestVersions();
  return targets.filter((target) => {
    const support = compatAt(`${path}.__compat.support.${target}`);
    const statements: Statement[] = Array.isArray(support) ? support : support ? [support] : [];
    return !statements.some((one) => isThere(one, lowest[target]));
  });
}

function isThere(statement: Statement, lowest: number): boolean {
  const { version_added, version_removed, alternative_name, prefix, flags } = statement;
  if (prefix || flags || statement.partial_implementation) return false;
  // The one other name that is used: Chromium's, which Firefox takes as well.
  if (alternative_name && !alternative_name.startsWith('contextMenus')) return false;
  if (version_removed && Number(version_removed) <= lowest) return false;
  return version_added === true || Number(String(version_added).replace('≤', '')) <= lowest;
}
