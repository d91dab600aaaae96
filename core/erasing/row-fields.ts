import { longestOff } from '../calendar/stretch.ts';

/** A field of a row, whatever that is; undefined where there is none. */
export function fieldOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

/** A field of a row that holds a number; undefined where it holds none. */
export function numberOf(row: unknown, name: string): number | undefined {
  const value = fieldOf(row, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** When the row of a snooze says it ends, milliseconds UTC: a month after it began where it says nothing. */
export function snoozeEnd(row: unknown): number | undefined {
  const from = numberOf(row, 'from');
  return numberOf(row, 'until') ?? (from === undefined ? undefined : from + longestOff);
}
