import { i18n } from '#i18n';
import type { WeekReading } from '../../core/reflection/week-reading.ts';

/** What a week in which nothing came says of itself; null when something did. */
export function moodWord({ facts, letter }: WeekReading): string | null {
  if (letter.mood === 'paused' || letter.mood === 'urgesOnly') return null;
  if (letter.mood !== 'empty') return i18n.t(`week.mood.${letter.mood}`);
  if (facts.when === 'past') return i18n.t('week.mood.empty');
  return i18n.t(facts.first ? 'week.mood.emptyFirst' : 'week.mood.emptySoFar');
}
