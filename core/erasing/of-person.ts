import type { Person } from '../people/person.ts';
import type { RowKind } from './removed.ts';
import { fieldOf } from './row-fields.ts';

/** Someone who is removed: their id, and those they had before they were merged. */
export type Going = Pick<Person, 'id' | 'formerIds'>;

/** Whether someone's row is of who goes, before they were merged: it is theirs wherever it is kept but in the list. */
export function wasOnce({ formerIds }: Going, row: unknown): boolean {
  return formerIds.some((id) => id === fieldOf(row, 'id'));
}

/**
 * Whether a row goes with a person: they themselves, the pass they have, their closing page, which nothing
 * would lead to any more, the words written for them, and who they were before others were merged with them.
 * @param past whether what was recorded of pauses, and the pages of the journal about them, go too
 */
export function goesWith(
  { id, formerIds }: Going,
  past: boolean,
  kind: RowKind | 'merges',
  row: unknown,
): boolean {
  const isTheirs = (value: unknown) => [id, ...formerIds].some((own) => own === value);
  if (kind === 'people') return fieldOf(row, 'id') === id;
  if (kind === 'merges') return isTheirs(fieldOf(fieldOf(row, 'kept'), 'id'));
  if (['moments', 'thoughts'].includes(kind) && !past) return false;
  if (kind === 'thoughts') return isTheirs(fieldOf(fieldOf(row, 'page'), 'person'));
  return (
    ['moments', 'passes', 'closings', 'ownWords'].includes(kind) && isTheirs(fieldOf(row, 'person'))
  );
}
