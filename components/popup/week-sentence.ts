import { i18n } from '#i18n';
import type { WeekSoFar } from '../../core/reflection/week-so-far.ts';

/** The week so far in words. Pauses that were simply left say nothing of going on, nor of turning back. */
export function weekSentence({ pauses, turnedBack }: Pick<WeekSoFar, 'pauses' | 'turnedBack'>) {
  if (pauses === 0) return i18n.t('popup.weekNone');
  const first = i18n.t('popup.weekPauses', pauses);
  return turnedBack === 0 ? first : `${first} ${i18n.t('popup.weekTurnedBack', turnedBack)}`;
}
