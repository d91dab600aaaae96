import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What is kept of a form there has been, as it was written then. */
export interface Golden {
  /** What it is of, and its number. */
  name: string;
  /** What was stored, as JSON. */
  text: string;
}

const all = globSync('tests/fixtures/stored/*.json')
  .toSorted()
  .map((path): Golden => ({ name: basename(path, '.json'), text: readFileSync(path, 'utf8') }));

/** What is kept of every form that something has had, the newest last. */
export function goldenOf(kind: string): Golden[] {
  return all.filter(({ name }) => name.replace(/-\d+$/, '') === kind);
}

/** The kinds of which something is kept. */
export const goldenKinds = [...new Set(all.map(({ name }) => name.replace(/-\d+$/, '')))];

/** Everything of a value that says something, however it is arranged. */
export function said(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [value];
  return Object.values(value).flatMap(said);
}

/** What the one says and the other doesn't, or says less often. */
export function lost(before: unknown, after: unknown): unknown[] {
  const left = said(after);
  return said(before).filter((each) => {
    const place = left.indexOf(each);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}
