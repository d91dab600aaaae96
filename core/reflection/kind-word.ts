import { dayNumber } from '../calendar/local-day.ts';
import type { WeekReading } from './week-reading.ts';

/** Which plain, kind sentence a letter ends with. The words are in the locale. */
export type KindWord = 'late' | 'met' | 'waves' | 'through' | 'rest';

const forAnyWeek: readonly KindWord[] = ['met', 'waves', 'rest', 'through'];

/** The kind sentence of a week: the same for the same week, another the week after; null when there was no pause. */
export function kindWord({ facts, letter }: WeekReading): KindWord | null {
  if (letter.mood !== 'paused') return null;
  if (letter.noticed.some(({ key }) => key === 'late')) return 'late';
  // A week that goes on still hasn't been come through.
  const fitting = forAnyWeek.filter((word) => word !== 'through' || facts.when === 'past');
  return fitting[Math.floor(dayNumber(facts.week) / 7) % fitting.length] ?? null;
}
