import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../support/built.ts';

const manifestName = 'manifest.json';

describe('what is shipped', () => {
  const shipped = filesOf(builtExtension(inject('browserKind'), 'shipped'));
  const manifest = JSON.parse(String(shipped.get(manifestName)));

  it('is what the suite runs in, byte for byte, but for access from the start', () => {
    const suite = filesOf(builtExtension(inject('browserKind'), 'suite'));
    const withAccess = { ...manifest, host_permissions: ['*://*/*'] };
    expect(JSON.parse(String(suite.get(manifestName)))).toEqual(withAccess);
    expect([...suite.keys()]).toEqual([...shipped.keys()]);
    const others = [...shipped.keys()].filter((name) => name !== manifestName);
    expect(others).toContain('pause.js');
    const differ = (name: string) => suite.get(name)?.compare(shipped.get(name) ?? Buffer.of());
    expect(others.filter(differ)).toEqual([]);
  });

  it('may do what PRIVACY.md gives a reason for, when it says so, and nothing else', () => {
    const { permissions, optional_permissions, optional_host_permissions } = manifest;
    expect(permissions).toEqual(documented('at install'));
    const optional = [...optional_permissions, ...optional_host_permissions];
    expect(optional).toEqual(documented('when wished'));
  });

  it('reaches no site until it is allowed to', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  it('can’t be found by a page, and can’t reach the network', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual([
      "default-src 'self'",
      "connect-src 'none'",
      "img-src 'self' blob:",
      "object-src 'none'",
      "style-src 'self' 'unsafe-inline'",
    ]);
  });
});

/** The permissions that PRIVACY.md says are asked for then, in its order; one without a reason doesn't count. */
function documented(when: string): string[] {
  const rows = readFileSync('PRIVACY.md', 'utf8').matchAll(
    /^\| `([^`]+)` *\| ([\w ]+?) *\| *\w[^|]{9,}\|$/gm,
  );
  return [...rows].filter(([, , asked]) => asked === when).map(([, name = '']) => name);
}

/** The files of a folder, by path. */
function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.toSorted().map((path) => [relative(folder, path), readFileSync(path)] as const),
  );
}
