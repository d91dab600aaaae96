import { describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../support/built.ts';
import { documented, expectKeptToItself, filesOf, manifestName } from '../support/shipped-files.ts';

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

  it('reaches no site until it is allowed to, can’t be found by a page, and can’t reach the network', () => {
    expectKeptToItself(manifest);
  });
});
