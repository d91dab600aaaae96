import * as z from 'zod/mini';
import type { LocalDay } from '../calendar/local-day.ts';
import { nextWeek } from '../calendar/week.ts';

/** The four signs of feeling lighter, as they are asked about now and then. */
export const signs = ['thinking', 'explaining', 'lessons', 'trust'] as const;
export type Sign = (typeof signs)[number];

/** How far a sign is felt. Words, not a scale: nothing is added up. */
export const signAnswers = ['yes', 'little', 'notNow'] as const;
export type SignAnswer = (typeof signAnswers)[number];

/** What was written in one week. Everything in it is optional and in the person's own words. */
export const weekWritingSchema = z.object({
  /** First day of the week it was written for, `YYYY-MM-DD`; it is the key. */
  week: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  /** Id of the question that was answered; null when none was. */
  question: z._default(z.nullable(z.string()), null),
  /** The answer. */
  answer: z._default(z.string(), ''),
  /** One pleasant thing. */
  pleasant: z._default(z.string(), ''),
  /** Signs of feeling lighter that were answered. */
  signs: z._default(z.partialRecord(z.enum(signs), z.enum(signAnswers)), {}),
  /** When it was last changed, milliseconds UTC. */
  changedAt: z.number(),
});
export type WeekWriting = z.infer<typeof weekWritingSchema>;

/** The last page for a person who was archived. */
export const closingSchema = z.object({
  /** Id of the person; it is the key. */
  person: z.string(),
  /** The answer to the last question; may be empty. */
  answer: z._default(z.string(), ''),
  /** Whether their own words from the weeks are shown with it. */
  withWords: z._default(z.boolean(), false),
  /** When it was written, milliseconds UTC. */
  changedAt: z.number(),
});
export type Closing = z.infer<typeof closingSchema>;

/** Weeks between two times the signs are asked about. */
const weeksBetweenSigns = 4;

/**
 * What was written in a week; a new, empty page when nothing was. It is found by its day, so that it
 * stays in its week when the first day of the week is changed later.
 * @param now milliseconds UTC, for a new one
 */
export function writingOf(
  writings: readonly WeekWriting[],
  week: LocalDay,
  now: number,
): WeekWriting {
  const end = nextWeek(week);
  const found = writings.find((writing) => writing.week >= week && writing.week < end);
  return found ?? weekWritingSchema.parse({ week, changedAt: now });
}

/** Whether there is anything in it at all. */
export function isWritten({ answer, pleasant, signs: answered }: WeekWriting): boolean {
  return answer.trim() !== '' || pleasant.trim() !== '' || Object.keys(answered).length > 0;
}

/**
 * Whether the signs are asked about in a week: when they were answered in it, or when it is the
 * fourth since they last were. Not in the first weeks, they would only say that it is early.
 * @param began the local day Ebb was first used; null when not known
 */
export function asksForSigns(
  writings: readonly WeekWriting[],
  week: LocalDay,
  began: LocalDay | null,
): boolean {
  const apart = (from: LocalDay) => (Date.parse(week) - Date.parse(from)) / (7 * 86_400_000);
  const answered = writings.filter((writing) => Object.keys(writing.signs).length > 0);
  if (answered.some((writing) => apart(writing.week) > -1 && apart(writing.week) <= 0)) return true;
  if (began !== null && apart(began) < weeksBetweenSigns - 1) return false;
  return answered.every((writing) => {
    const weeks = apart(writing.week);
    return weeks < 0 || weeks >= weeksBetweenSigns;
  });
}
