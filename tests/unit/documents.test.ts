import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as keys from '../../platform/storage-keys.ts';

const text = (path: string) => readFileSync(path, 'utf8');

describe('PRIVACY.md', () => {
  const privacy = text('PRIVACY.md');
  const stores = [...text('platform/database.ts').matchAll(/createObjectStore\('(\w+)'/g)];

  it.each(stores.map(([, name]) => name))('says what is in the store %s', (name) => {
    expect(privacy).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'));
  });

  it.each(Object.values(keys))('says what lies under the key “%s”', (key) => {
    expect(privacy).toMatch(new RegExp(`^\\| \`${key}\``, 'm'));
  });
});

describe.each(['docs/threat-model.md', 'docs/reports.md'])('%s', (page) => {
  const tests = [...text(page).matchAll(/`(tests\/[\w./-]+\.tsx?)`/g)];

  it.each(tests.map(([, path = '']) => path))('names a test that is there: %s', (path) => {
    expect(existsSync(path)).toBe(true);
  });
});
