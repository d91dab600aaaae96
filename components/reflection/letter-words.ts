import { i18n } from '#i18n';
import { lastLine } from '../../core/reflection/last-line.ts';
import { opening } from '../../core/reflection/opening.ts';
import type { WeekFacts } from '../../core/reflection/week-facts.ts';
import type { WeekReading } from '../../core/reflection/week-reading.ts';
import { list, number, weekdayName } from './calendar-words.ts';
import { capital } from './sentence-words.ts';

/** The sentence a letter opens with; null when nothing came. */
export function openingWords(facts: WeekFacts): string | null {
  const found = opening(facts);
  if (found === null) return null;
  const tense = facts.when === 'running' ? 'running' : 'past';
  if ('day' in found) {
    return i18n.t(`week.opening.${tense}.${found.key}`, [weekdayName(found.day)]);
  }
  if ('days' in found) {
    const days = list(found.days.map((day) => weekdayName(day)));
    return i18n.t(`week.opening.${tense}.${found.key}`, [days]);
  }
  return i18n.t(`week.opening.${tense}.${found.key}`);
}

/** The line a letter ends with; null when nothing came. */
export function lastLineWords(reading: WeekReading): string | null {
  const line = lastLine(reading);
  if (line === null) return null;
  if (line.key !== 'toCome') return i18n.t(`week.lastLine.${line.key}`);
  return capital(i18n.t('week.lastLine.toCome', line.days, [String(line.days), number(line.days)]));
}
