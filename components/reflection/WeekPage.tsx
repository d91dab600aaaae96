import { i18n } from '#i18n';
import type { Snooze } from '../../core/moments/snooze.ts';
import { addDays, type LocalDay } from '../../core/reflection/local-day.ts';
import { snoozedDays } from '../../core/reflection/snoozed-days.ts';
import { readingSpan, readWeek } from '../../core/reflection/week-reading.ts';
import { dayAndMonth, dayRange } from './calendar-words.ts';
import type { Names } from './names.ts';
import { type LoadMoments, useMoments } from './use-moments.ts';
import { WeekLetter } from './WeekLetter.tsx';
import { WeekLinks } from './WeekLinks.tsx';
import './week-page.css';

export interface WeekPageProps {
  /** First day of the week shown; `weekOf(day, weekStart)` of any day in it. */
  week: LocalDay;
  /** The local day it is now. */
  today: LocalDay;
  /** Now, milliseconds UTC. */
  now: number;
  /** First day of the week, ISO: 1 Monday … 7 Sunday. */
  weekStart: number;
  /** The local day Ebb was first used; null when not known. */
  began: LocalDay | null;
  /** All snoozes. */
  snoozes: readonly Snooze[];
  /** Names of people and sites. */
  names: Names;
  /** Gives the moments of a stretch of time; the same function from one rendering to the next. */
  loadMoments: LoadMoments;
}

/** One week as a letter. Links to other weeks go to `#week/2026-11-16`. */
export function WeekPage(props: WeekPageProps) {
  const { week, today, now, weekStart, began, snoozes, names, loadMoments } = props;
  const loaded = useMoments(loadMoments, readingSpan(week));
  const snoozed = snoozedDays(snoozes, now, offsetHere);
  return (
    <article class="week" aria-busy={loaded.state === 'waiting'}>
      <header>
        <p class="quiet">{dayRange(week, addDays(week, 6))}</p>
        <h1>{i18n.t('week.title', [dayAndMonth(week)])}</h1>
      </header>
      {loaded.state === 'failed' && <p role="alert">{i18n.t('week.unread')}</p>}
      {loaded.state === 'there' && (
        <WeekLetter
          reading={readWeek({ week, moments: loaded.moments, today, snoozed, began }, weekStart)}
          moments={loaded.moments}
          names={names}
        />
      )}
      <WeekLinks week={week} today={today} weekStart={weekStart} />
    </article>
  );
}

/** Minutes east of UTC on this device's clock at a time. */
function offsetHere(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
