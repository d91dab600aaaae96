import * as z from 'zod/mini';
import { type ByField, partByField, type Row } from './part-by-field.ts';

/** Turns a row of one version into a row of the next. Pure; it relies on nothing but that version's form. */
type Migration = (row: Row) => Row;

/** How something is stored: its newest form, and the way there from every older one. */
export interface Shape<T> {
  /** The newest form. */
  schema: z.ZodMiniType<T>;
  /** The steps from each version to the next, the first from version 1; the newest is one more than there are steps. */
  migrations: readonly Migration[];
  /** How to read what isn't whole; without it a row is read whole or not at all. */
  byField?: ByField;
}

/** What came of reading a row. `unread`: the fields that could not be read, as they are; null when all could. */
export type Reading<T> =
  | { state: 'read'; value: T; unread: Row | null }
  | { state: 'newer' }
  | { state: 'unreadable' };

const versionSchema = z.int().check(z.minimum(1));

/** Reads a row: brings it to the newest version, and checks it. A row of a newer Ebb isn't looked into. */
export function readShape<T>(shape: Shape<T>, row: unknown): Reading<T> {
  if (!isRow(row)) return { state: 'unreadable' };
  try {
    if (versionOf(row) > newestVersion(shape)) return { state: 'newer' };
    return parse(shape, migrate(shape, row));
  } catch {
    // No version there can be, or a step met something that its version never wrote.
    return { state: 'unreadable' };
  }
}

/** A row in the newest version; one that is there already stays as it is. Throws what a step throws. */
export function migrate({ migrations }: Pick<Shape<unknown>, 'migrations'>, row: Row): Row {
  const version = versionOf(row);
  if (version > migrations.length) return row;
  return migrations
    .slice(version - 1)
    .reduce<Row>((older, step, index) => ({ ...step(older), version: version + index + 1 }), row);
}

/** A value as it is stored: from the second version on it says which it is. */
export function asStored<T>(shape: Shape<T>, value: T): T {
  const version = newestVersion(shape);
  return version === 1 ? value : { ...value, version };
}

/** A row that says no version is of the first, which didn't say it: the many rows of today cost nothing. */
function versionOf({ version }: Row): number {
  return version === undefined ? 1 : versionSchema.parse(version);
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

function newestVersion({ migrations }: Pick<Shape<unknown>, 'migrations'>): number {
  return migrations.length + 1;
}

function parse<T>({ schema, byField }: Shape<T>, row: Row): Reading<T> {
  const whole = schema.safeParse(row);
  if (whole.success) return { state: 'read', value: whole.data, unread: null };
  if (!byField) return { state: 'unreadable' };
  const { rest, unread } = partByField(row, whole.error.issues, byField);
  const { data } = schema.safeParse(rest);
  return data === undefined ? { state: 'unreadable' } : { state: 'read', value: data, unread };
}
