import { i18n } from '#i18n';
import type { WeekFacts } from '../../core/reflection/week-facts.ts';
import { openingWords } from '../reflection/letter-words.ts';

/** The week so far in one sentence, as its letter opens: what kind of week it is, and no number. */
export function weekSentence(facts: WeekFacts): string {
  return openingWords(facts) ?? i18n.t('popup.weekNone');
}
