import { i18n } from '#i18n';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import { nextWeek, previousWeek, weekOf } from '../../core/calendar/week.ts';

interface WeekLinksProps {
  /** First day of the week shown. */
  week: LocalDay;
  /** The local day it is now. */
  today: LocalDay;
  /** First day of the week, ISO: 1 Monday … 7 Sunday. */
  weekStart: number;
}

/** The ways to the week before and, when it isn't still to come, the week after. */
export function WeekLinks({ week, today, weekStart }: WeekLinksProps) {
  const current = weekOf(today, weekStart);
  const after = nextWeek(week);
  return (
    <nav class="week-links" aria-label={i18n.t('week.weeks')}>
      <a href={`#week/${previousWeek(week)}`}>{i18n.t('week.before')}</a>
      {after < current && <a href={`#week/${after}`}>{i18n.t('week.after')}</a>}
      {week !== current && <a href="#week">{i18n.t('week.now')}</a>}
    </nav>
  );
}
