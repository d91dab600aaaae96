import { i18n } from '#i18n';
import type { MomentKind } from '../../core/words/passage.ts';

/** What each kind of moment is called where one says when words are shown. */
export function momentNames(): Record<MomentKind, string> {
  return {
    reopened: i18n.t('words.moment.reopened'),
    'after-looking-again': i18n.t('words.moment.afterLookingAgain'),
    anger: i18n.t('words.moment.anger'),
    numbness: i18n.t('words.moment.numbness'),
    relief: i18n.t('words.moment.relief'),
    'wanting-answers': i18n.t('words.moment.wantingAnswers'),
    fixing: i18n.t('words.moment.fixing'),
    loneliness: i18n.t('words.moment.loneliness'),
    missing: i18n.t('words.moment.missing'),
    habit: i18n.t('words.moment.habit'),
    'someone-new': i18n.t('words.moment.someoneNew'),
    anniversary: i18n.t('words.moment.anniversary'),
    'hard-date': i18n.t('words.moment.hardDate'),
    'staying-in-touch': i18n.t('words.moment.stayingInTouch'),
    'late-night': i18n.t('words.moment.lateNight'),
    'first-weeks': i18n.t('words.moment.firstWeeks'),
  };
}
