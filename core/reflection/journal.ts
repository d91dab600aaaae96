import journal from '../../content/questions/journal.ts';
import type { LocalDay } from '../calendar/local-day.ts';
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
