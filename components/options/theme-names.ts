import { i18n } from '#i18n';
import type { Theme } from '../../core/words/passage.ts';

/** What each theme of words is called. */
export function themeNames(): Record<Theme, string> {
  return {
    permission: i18n.t('settings.theme.permission'),
    'both-and': i18n.t('settings.theme.bothAnd'),
    'body-now': i18n.t('settings.theme.bodyNow'),
    'what-am-i-looking-for': i18n.t('settings.theme.whatAmILookingFor'),
    'old-picture': i18n.t('settings.theme.oldPicture'),
    'answers-that-wont-come': i18n.t('settings.theme.answersThatWontCome'),
    'a-feeling-is-not-an-instruction': i18n.t('settings.theme.feelings'),
    anger: i18n.t('settings.theme.anger'),
    'unlived-future': i18n.t('settings.theme.unlivedFuture'),
    worth: i18n.t('settings.theme.worth'),
    'self-outside-the-bond': i18n.t('settings.theme.self'),
    'waves-and-pace': i18n.t('settings.theme.waves'),
    quiet: i18n.t('settings.theme.quiet'),
    'small-hope': i18n.t('settings.theme.smallHope'),
    loops: i18n.t('settings.theme.loops'),
    relief: i18n.t('settings.theme.relief'),
    'who-they-could-be': i18n.t('settings.theme.whoTheyCouldBe'),
    'forgiving-yourself': i18n.t('settings.theme.forgivingYourself'),
  };
}
