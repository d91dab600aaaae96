import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../support/built.ts';

describe('what is shipped', () => {
  const file = join(builtExtension(inject('browserKind'), 'shipped'), 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));

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
