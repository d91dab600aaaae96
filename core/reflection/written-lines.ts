import type { Thought } from '../moments/thought.ts';
import { type JournalPage, pageOf } from './journal.ts';

/** What is written on one line. */
export interface WrittenLine {
  /** Id of the line; empty for a parked thought, which has one. */
  id: string;
  /** What stands above it; empty where it is the only one. */
  label: string;
  /** What is written, without space around it, and never empty. */
  text: string;
}

/**
 * What was written, line by line; none where a day was only marked.
 * @param page the page it is written on; undefined for a parked thought, or a page there is no more
 */
export function writtenLines(thought: Thought, page: JournalPage | undefined): WrittenLine[] {
  if (!thought.page) return [{ id: '', label: '', text: thought.text }];
  const { lines } = thought.page;
  const known = page?.lines ?? Object.keys(lines).map((id) => ({ id, label: '' }));
  return known.flatMap(({ id, label }) => {
    const text = lines[id]?.trim();
    return text ? [{ id, label: known.length > 1 ? label : '', text }] : [];
  });
}

/** What was written on a page, in one text; the lines' own words stand above them where there are several. */
export function journalText(thought: Thought): string {
  return writtenLines(thought, pageOf(thought))
    .map(({ label, text }) => (label ? `${label}\n${text}` : text))
    .join('\n\n');
}
