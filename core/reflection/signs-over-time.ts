import type { LocalDay } from '../calendar/local-day.ts';
import { type Sign, type SignAnswer, signs, type WeekWriting } from './writing.ts';

/** One sign over time. */
export interface SignCourse {
  /** Which sign. */
  sign: Sign;
  /** What was answered in each of the weeks; null where it wasn't. */
  answers: (SignAnswer | null)[];
}

/** The weeks in which signs were answered (their first days), earliest first, and each sign over them. */
export function signsOverTime(writings: readonly WeekWriting[]): {
  weeks: LocalDay[];
  courses: SignCourse[];
} {
  const answered = writings
    .filter((writing) => Object.keys(writing.signs).length > 0)
    .sort((a, b) => (a.week < b.week ? -1 : 1));
  return {
    weeks: answered.map(({ week }) => week),
    courses: signs.map((sign) => ({
      sign,
      answers: answered.map((writing) => writing.signs[sign] ?? null),
    })),
  };
}
