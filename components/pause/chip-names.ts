import { i18n } from '#i18n';
import type { Feeling, Intention } from '../../core/moments/moment.ts';

/** What may be hoped for, in words, in the order shown. */
export function intentions(): Record<Intention, string> {
  return {
    missing: i18n.t('pause.intention.missing'),
    closeness: i18n.t('pause.intention.closeness'),
    wanted: i18n.t('pause.intention.wanted'),
    answer: i18n.t('pause.intention.answer'),
    facts: i18n.t('pause.intention.facts'),
    wellbeing: i18n.t('pause.intention.wellbeing'),
    newcomer: i18n.t('pause.intention.newcomer'),
    proof: i18n.t('pause.intention.proof'),
    fix: i18n.t('pause.intention.fix'),
    control: i18n.t('pause.intention.control'),
    habit: i18n.t('pause.intention.habit'),
    unsure: i18n.t('pause.intention.unsure'),
  };
}

/** How it may be, in words, in the order shown. */
export function feelings(): Record<Feeling, string> {
  return {
    sad: i18n.t('pause.feeling.sad'),
    lonely: i18n.t('pause.feeling.lonely'),
    angry: i18n.t('pause.feeling.angry'),
    anxious: i18n.t('pause.feeling.anxious'),
    numb: i18n.t('pause.feeling.numb'),
    longing: i18n.t('pause.feeling.longing'),
    relieved: i18n.t('pause.feeling.relieved'),
    tired: i18n.t('pause.feeling.tired'),
    nameless: i18n.t('pause.feeling.nameless'),
  };
}
