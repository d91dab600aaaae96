import * as z from 'zod/mini';
import { type ErrorEntry, errorEntrySchema } from './error-entry.ts';

/** How many errors are kept at most. */
export const mostErrors = 100;

/** Reads what lies in the storage, oldest first; an entry that can't be read is dropped. */
export function parseErrorLog(stored: unknown): ErrorEntry[] {
  const entries = z.array(z.unknown()).safeParse(stored).data ?? [];
  return entries.flatMap((entry) => errorEntrySchema.safeParse(entry).data ?? []);
}

/** The log with newer entries at its end, and no more than are kept. */
export function addErrors(log: readonly ErrorEntry[], newer: readonly ErrorEntry[]): ErrorEntry[] {
  return [...log, ...newer].slice(-mostErrors);
}

/** The log as text, newest first, to be looked at and copied: a line for each. */
export function errorLogText(log: readonly ErrorEntry[]): string {
  return log.map(line).reverse().join('\n');
}

function line({ at, part, doing, name, message, source, browser, ebb }: ErrorEntry): string {
  const what = message ? `${name}: ${message}` : name;
  const where = source ? `${part}, ${doing}, ${source}` : `${part}, ${doing}`;
  return [new Date(at).toISOString(), where, what, `Ebb ${ebb}, ${browser}`].join(' | ');
}
