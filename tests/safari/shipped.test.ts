import { describe, expect, it } from 'vitest';
import { builtExtension } from '../support/built.ts';
import { compatAt, lacking, lowestVersions } from '../support/compat-data.ts';
import { documented, expectKeptToItself, filesOf, manifestName } from '../support/shipped-files.ts';

/** Those paths of an object’s fields that end in a value, or a list, with a dot between names. */
function pathsIn(value: unknown, path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path.join('.')];
  return Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]));
}

/** The most of such a path that MDN's data have something of. */
function stated(path: string): string {
  const names = path.split('.');
  const parts = names.map((_, index) => names.slice(0, index + 1).join('.'));
  const most = parts.findLast((part) => compatAt(`webextensions.manifest.${part}.__compat`));
  return `webextensions.manifest.${most}`;
}

describe('what is built for Safari', () => {
  const shipped = filesOf(builtExtension('safari', 'shipped'));
  const manifest = JSON.parse(String(shipped.get(manifestName)));

  it('says which Safari it is for, and nothing that is for another browser', () => {
    const { manifest_version, browser_specific_settings } = manifest;
    expect(manifest_version).toBe(3);
    const safari = { strict_min_version: String(lowestVersions().safari) };
    expect(browser_specific_settings).toEqual({ safari });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
  });

  it('asks for nothing in its manifest that this Safari doesn’t know', () => {
    const asked = pathsIn(manifest);
    expect(asked).toContain('background.service_worker');
    const unknown = asked.filter((path) => lacking(stated(path)).includes('safari'));
    expect(unknown).toEqual([]);
    const permissions: string[] = [...manifest.permissions, ...manifest.optional_permissions];
    const refused = permissions.filter((name) =>
      lacking(`webextensions.manifest.permissions.${name}`).includes('safari'),
    );
    expect(refused).toEqual([]);
  });

  it('may do what PRIVACY.md gives a reason for, but for notifying', () => {
    const { permissions, optional_permissions, optional_host_permissions } = manifest;
    expect(permissions).toEqual(documented('at install'));
    const optional = [...optional_permissions, ...optional_host_permissions];
    expect(optional).toEqual(documented('when wished').filter((name) => name !== 'notifications'));
  });

  it('reaches no site until it is allowed to, can’t be found by a page, and can’t reach the network', () => {
    expectKeptToItself(manifest);
  });

  it('has every file that its manifest and its pages name, and every script that is brought to pages', () => {
    const { background, action, options_ui, icons } = manifest;
    const pages = [action.default_popup, options_ui.page];
    const named = pages.flatMap((page) => [
      ...String(shipped.get(page)).matchAll(/(?:src|href)="\/([^"#]+)"/g),
    ]);
    const scripts = ['hold', 'sentinel', 'shade', 'pause', 'beside'].map((name) => `${name}.js`);
    const wanted: string[] = [
      ...[background.service_worker, ...pages, ...Object.values(icons), ...scripts],
      ...named.map(([, file]) => file),
    ];
    expect(wanted.length).toBeGreaterThan(12);
    expect(wanted.filter((file) => !shipped.get(file)?.length)).toEqual([]);
  });

  it('does there what Safari lacks in another way, and leaves other browsers’ ways out', () => {
    const script = (name: string) => String(shipped.get(`${name}.js`));
    // Without `closedBy` the veil keeps Escape from closing it; who muted a tab isn't said.
    expect(script('hold')).toContain('oncancel');
    expect(script('background')).not.toMatch(/update\(\w+,{muted:!0}\)/);
    expect(script('sentinel').length).toBeLessThanOrEqual(4096);
  });
});
