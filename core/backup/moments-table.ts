import * as z from 'zod/mini';
import { localDay } from '../calendar/local-day.ts';
import type { Moment } from '../moments/moment.ts';
import { findPerson } from '../people/find-person.ts';
import type { Person } from '../people/person.ts';

/** The columns of the table of moments, in their order. */
export const columns = [
  'day',
  'time',
  'person',
  'site',
  'surface',
  'arrival',
  'kind',
  'intention',
  'hope',
  'feeling',
  'occasion',
  'helped',
  'choice',
  'passMinutes',
  'after',
  'gave',
  'echo',
] as const;
type Column = (typeof columns)[number];

/** The words that people see, for the table. */
export const tableWordsSchema = z.object({
  /** Head of each column. */
  head: z.record(z.enum(columns), z.string()),
  /** By column, what each value is called; one that isn't here is written as it is. */
  values: z.partialRecord(z.enum(columns), z.record(z.string(), z.string())),
});
export type TableWords = z.infer<typeof tableWordsSchema>;

/**
 * Moments as a table in words, its head first: people by nickname, the clock as it was then, nothing where
 * nothing is known.
 */
export function momentsTable(
  moments: readonly Moment[],
  people: readonly Person[],
  { head, values }: TableWords,
): string[][] {
  const rows = moments.map((moment) => {
    const { at, offset, person } = moment;
    const cells: Readonly<Record<Column, string | number | null>> = {
      ...moment,
      hope: moment.hope ?? null,
      occasion: moment.occasion ?? null,
      day: localDay(moment),
      time: new Date(at + offset * 60_000).toISOString().slice(11, 16),
      person: findPerson(people, person)?.nickname ?? null,
    };
    return columns.map((column) => {
      const value = String(cells[column] ?? '');
      return values[column]?.[value] ?? value;
    });
  });
  return [columns.map((column) => head[column]), ...rows];
}
