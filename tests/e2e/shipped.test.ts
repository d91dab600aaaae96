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

  it('may do what the design lists, and nothing else', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
    ]);
  });

  it('shows notifications only once they are asked for', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('reaches no site until it is allowed to', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
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
