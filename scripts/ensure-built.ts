import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, type Kind } from '../tests/support/built.ts';
import { run } from './run.ts';

/** What no build is made of. */
const apart = /^(tests|docs|node_modules|\..+|.+\.md)$/;

/** Builds for a browser what would be shipped, unless nothing has changed since. Gives whether it is there. */
export function ensureBuilt(kind: Kind): boolean {
  const built = changed(join(builtExtension(kind, 'shipped'), 'manifest.json'));
  const sources = readdirSync('.').filter((name) => !apart.test(name));
  if (built > Math.max(...sources.map(lastChange))) return true;
  return run('wxt', ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome']) === 0;
}

/** When a file, or anything in a folder, was last changed; a folder is when something goes. */
function lastChange(path: string): number {
  if (!statSync(path).isDirectory()) return changed(path);
  const inside = readdirSync(path, { recursive: true }).map((name) => join(path, String(name)));
  return Math.max(...[path, ...inside].map(changed));
}

/** 0 for what isn't there. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
