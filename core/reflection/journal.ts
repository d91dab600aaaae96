import journal from '../../content/questions/journal.ts';
import type { LocalDay } from '../calendar/local-day.ts';
import type { Thought } from '../moments/thought.ts';
import { type Asked, isFor } from './questions.ts';
import type { Plenty } from './soft-stop.ts';

/** A page of the journal. */
export interface JournalPage {
  /** Stable for good: what was written on it refers to it. */
  id: string;
  /** What it is called. */
  title: string;
  /** What it is for. */
  invitation: string;
  /** What marks a day on it in one tap, without a word written; absent where nothing does. */
  mark?: string;
  /** What is written on it, each under its words. */
  lines: readonly { id: string; label: string }[];
  /** How much is plenty: said before, and then the place to stop is shown. */
  plenty: Plenty;
  /** Where one can stop. */
  stop: string;
  /** Whether it is on what was hard: such pages aren't offered at night. */
  hard: boolean;
}

/** Pages that may be about one person, by their ids: what a pause before them calls each. */
export const pagesAboutSomeone = { 'why-it-ended': 'why', 'whole-picture': 'picture' } as const;

/** Whether a page, by its id, may be about one person. */
export function mayBeAboutSomeone(id: string): boolean {
  return Object.hasOwn(pagesAboutSomeone, id);
}

/** Whether a page is offered now, may be opened but is better by day, or only holds what was written before. */
export type Offer = 'now' | 'by-day' | 'never';

/** Local hours, from the first up to but without the last: what was hard looks harder then, and isn't offered. */
export const nightHours = { from: 22, until: 6 };

/** Whether a local hour, 0–23, is one of those. */
export function isNight(hour: number): boolean {
  return hour >= nightHours.from || hour < nightHours.until;
}

/**
 * All pages in their order, and whether each is offered: it has to fit everyone listed on a day, and the hour.
 * @param hour the local hour, 0–23
 */
export function journalPages(
  people: readonly Asked[],
  day: LocalDay,
  hour: number,
): { page: JournalPage; offer: Offer }[] {
  return journal.map((page) => {
    const fits = people.every((person) => isFor({ fits: [], ...page }, person, day));
    if (!fits) return { page, offer: 'never' };
    return { page, offer: page.hard && isNight(hour) ? 'by-day' : 'now' };
  });
}

/** The page that something is written on; undefined for a parked thought, or a page there is no more. */
export function pageOf({ page: on }: Thought): JournalPage | undefined {
  return on && journal.find(({ id }) => id === on.id);
}
