import { dayNumber } from '../calendar/local-day.ts';
import type { WeekReading } from './week-reading.ts';

/** Which plain line a letter ends with. The words are in the locale. */
export type LastLine =
  | { key: 'first' | 'late' | 'today' | 'that' | 'rest' | 'over' }
  | {
      /** The week goes on. */
      key: 'toCome';
      /** How many of its days are still to come, 1–6. */
      days: number;
    };

const forPastWeeks = ['that', 'rest', 'over'] as const;

/** The last line of a week: the same for the same week, another the week after; null when nothing came. */
export function lastLine({ facts, letter }: WeekReading): LastLine | null {
  if (letter.mood !== 'paused' && letter.mood !== 'urgesOnly') return null;
  if (facts.first && facts.when === 'past') return { key: 'first' };
  if (letter.noticed.some(({ key }) => key === 'late')) return { key: 'late' };
  const days = facts.days.filter(({ when }) => when === 'future').length;
  if (days > 0) return { key: 'toCome', days };
  if (facts.when === 'running') return { key: 'today' };
  const turn = Math.floor(dayNumber(facts.week) / 7) % forPastWeeks.length;
  return { key: forPastWeeks[turn] ?? 'that' };
}
