import { i18n } from '#i18n';
import type { Plan, PlanTime } from '../../core/reflection/plan.ts';
import { isoWeekdayName } from './calendar-words.ts';

/** A plan as a sentence: `When it’s Sunday evening and I want to look, I will …`. */
export function planSentence(plan: Plan): string {
  return i18n.t('week.plan.sentence', [timeWords(plan), plan.instead.replace(/\.$/, '')]);
}

/** A time of a plan in words: `Sunday evening`, or `evening` for any day. */
function timeWords({ weekday, part }: PlanTime): string {
  const words = i18n.t(`week.plan.${part}`);
  return weekday === null ? words : i18n.t('week.plan.time', [isoWeekdayName(weekday), words]);
}
