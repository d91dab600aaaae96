import { i18n } from '#i18n';
import type { Moment } from '../../core/moments/moment.ts';
import { clockTime } from './calendar-words.ts';
import type { Names } from './names.ts';

/**
 * What a moment was, in parts to be put in a row: the clock, who, where, what came of it, what was hoped for in
 * their own word, how it was after.
 */
export function momentInWords(moment: Moment, names: Names): string[] {
  const { choice, after, site, person, hope } = moment;
  const came = choice === 'turned-back' ? 'turnedBack' : choice === 'went-on' ? 'wentOn' : 'left';
  return [
    clockTime(moment),
    names.person(person),
    site === null ? i18n.t('week.behind.urge') : names.site(site),
    i18n.t(`week.behind.${came}`),
    hope ? i18n.t('week.behind.hope', [hope]) : '',
    after ? i18n.t(`week.behind.${after}`) : '',
  ].filter(Boolean);
}
