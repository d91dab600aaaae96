import { i18n } from '#i18n';
import type { WeekReading } from '../../core/reflection/week-reading.ts';

/** What a week without a pause says of itself; null when there were pauses. */
export function moodWord({ facts, letter }: WeekReading): string | null {
  if (letter.mood === 'paused') return null;
  if (letter.mood !== 'empty') return i18n.t(`week.mood.${letter.mood}`);
  if (facts.when === 'past') return i18n.t('week.mood.empty');
  return i18n.t(facts.first ? 'week.mood.emptyFirst' : 'week.mood.emptySoFar');
}
