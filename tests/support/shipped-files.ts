import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';

/** The name of the file that says to a browser what an extension is. */
export const manifestName = 'manifest.json';

/** The files of a build, by path. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.toSorted().map((path) => [relative(folder, path), readFileSync(path)] as const),
  );
}

/** The permissions that PRIVACY.md says are asked for then, in its order; one without a reason doesn't count. */
export function documented(when: string): string[] {
  const rows = readFileSync('PRIVACY.md', 'utf8').matchAll(
    /^\| `([^`]+)` *\| ([\w ]+?) *\| *\w[^|]{9,}\|$/gm,
  );
  return [...rows].filter(([, , asked]) => asked === when).map(([, name = '']) => name);
}

/** Sees that a manifest has Ebb reach no site unasked, found by no page and kept from the network. */
export function expectKeptToItself(manifest: Record<string, unknown>): void {
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('content_scripts');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  const policy = Object(manifest.content_security_policy).extension_pages;
  expect(String(policy).split('; ')).toEqual([
    "default-src 'self'",
    "connect-src 'none'",
    "img-src 'self' blob:",
    "object-src 'none'",
    "style-src 'self' 'unsafe-inline'",
  ]);
}
