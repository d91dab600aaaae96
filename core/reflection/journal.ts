import journal from '../../content/questions/journal.ts';
import type { LocalDay } from '../calendar/local-day.ts';
import type { Thought } from '../moments/thought.ts';
import { type Asked, isFor } from './questions.ts';

/** A page of the journal. */
export interface JournalPage {
  /** Stable for good: what was written on it refers to it. */
  id: string;
  /** What it is called. */
  title: string;
  /** What it is for. */
  invitation: string;
  /** What is written on it, each under its words. */
  lines: readonly { id: string; label: string }[];
  /** Where one can stop. */
  stop: string;
}

/** Pages that may be about one person, by their ids: what a pause before them calls each. */
export const pagesAboutSomeone = { 'why-it-ended': 'why', 'whole-picture': 'picture' } as const;

/** All pages in their order, and whether each invites to write: when it fits everyone listed on a day. */
export function journalPages(
  people: readonly Asked[],
  day: LocalDay,
): { page: JournalPage; invites: boolean }[] {
  return journal.map((page) => ({
    page,
    invites: people.every((person) => isFor({ fits: [], ...page }, person, day)),
  }));
}

/** What was written on a page, in one text; the lines' own words stand above them where there are several. */
export function journalText({ page: written }: Thought): string {
  const page = journal.find(({ id }) => id === written?.id);
  const lines: JournalPage['lines'] = page?.lines ?? [];
  const texts = lines.flatMap(({ id, label }) => {
    const text = written?.lines[id]?.trim();
    return text ? [lines.length > 1 ? `${label}\n${text}` : text] : [];
  });
  return texts.join('\n\n');
}
