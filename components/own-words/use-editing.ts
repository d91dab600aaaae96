import { useState } from 'preact/hooks';
import type { OwnWords } from '../../core/words/own-words.ts';

interface Keeping<Row> {
  onKeep: (row: Row) => void;
  onRemove: (id: string) => void;
  /** What is written from the start; null, or left out, for none. */
  first?: () => Row | null;
}

/**
 * What is being written: kept at every change, so that a page that is closed loses none of it, and taken away while
 * there is nothing in it.
 */
export function useEditing<Row extends OwnWords>({ onKeep, onRemove, first }: Keeping<Row>) {
  const [editing, setEditing] = useState<Row | null>(() => first?.() ?? null);
  return {
    editing,
    /** Takes one up, or none any more. */
    edit: setEditing,
    /** Changes the one that is being written. */
    write(row: Row) {
      const changed = { ...row, changedAt: Date.now() };
      setEditing(changed);
      if (row.text.trim() !== '') onKeep(changed);
      else if (editing?.text.trim()) onRemove(row.id);
    },
  };
}
