import type * as z from 'zod/mini';

/** A row as it lies in a store, before it is believed. */
export type Row = Readonly<Record<string, unknown>>;

/** How to read a row of which something can't be read. */
export interface ByField {
  /** Values for fields that can't be read, where the schema's own default isn't the kindest. */
  instead: Row;
  /** Fields with a list of which each item stands for itself: one that can't be read takes no other with it. */
  lists: readonly string[];
}

/** The parts of a row, as they are: those that can be read, and those that can't. */
interface Parts {
  /** To be read. */
  rest: Row;
  /** To be set aside. */
  unread: Row;
}

/**
 * Parts a row by what a schema has against it. A field that can't be read goes, and the schema's default takes
 * its place where it has one.
 */
export function partByField(
  row: Row,
  issues: readonly z.core.$ZodIssue[],
  { instead, lists }: ByField,
): Parts {
  const rest: Record<string, unknown> = { ...row };
  const unread: Record<string, unknown> = {};
  for (const [name, items] of badItemsByField(issues)) {
    const value = row[name];
    const [good, bad] =
      lists.includes(name) && Array.isArray(value)
        ? partItems(value, items)
        : [instead[name], value];
    unread[name] = bad;
    if (good === undefined) delete rest[name];
    else rest[name] = good;
  }
  return { rest, unread };
}

/** For each field that has something against it: at which places in it, should it be a list. */
function badItemsByField(issues: readonly z.core.$ZodIssue[]): Map<string, Set<PropertyKey>> {
  const found = new Map<string, Set<PropertyKey>>();
  for (const {
    path: [name, item],
  } of issues) {
    if (name === undefined) continue;
    const items = found.get(String(name)) ?? new Set();
    found.set(String(name), item === undefined ? items : items.add(item));
  }
  return found;
}

function partItems(
  list: readonly unknown[],
  bad: ReadonlySet<PropertyKey>,
): [unknown[], unknown[]] {
  return [list.filter((_, index) => !bad.has(index)), list.filter((_, index) => bad.has(index))];
}
