/** A field of a row, whatever that is; undefined where there is none. */
export function fieldOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

/** A field of a row that holds a number; undefined where it holds none. */
export function numberOf(row: unknown, name: string): number | undefined {
  const value = fieldOf(row, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
