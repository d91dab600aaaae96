import { i18n } from '#i18n';
import { addDays, type LocalDay } from '../../core/calendar/local-day.ts';
import type { Moment } from '../../core/moments/moment.ts';
import type { LoadMoments } from '../../core/moments/remember-moments.ts';
import type { Snooze } from '../../core/moments/snooze.ts';
import type { HardDate } from '../../core/people/hard-date.ts';
import { type Plan, suggestPlanTime } from '../../core/reflection/plan.ts';
import type { Asked } from '../../core/reflection/questions.ts';
import { snoozedDays } from '../../core/reflection/snoozed-days.ts';
import { readingSpan, readWeek } from '../../core/reflection/week-reading.ts';
import { type WeekWriting, writingOf } from '../../core/reflection/writing.ts';
import { FaultNotice } from '../ui/FaultNotice.tsx';
import { Part } from '../ui/Part.tsx';
import { dayAndMonth, dayRange } from './calendar-words.ts';
import { KeepWeek } from './KeepWeek.tsx';
import type { Names } from './names.ts';
import { useMoments } from './use-moments.ts';
import { WeekInvitation, type WeekInvitationProps } from './WeekInvitation.tsx';
import { WeekLetter } from './WeekLetter.tsx';
import { WeekLinks } from './WeekLinks.tsx';
import { WeekPlan } from './WeekPlan.tsx';
import { WeeksWritten } from './WeeksWritten.tsx';
import { WeekWritten } from './WeekWritten.tsx';
import { weekInWords } from './week-words.ts';
import './week-page.css';

export interface WeekPageProps {
  /** First day of the week shown; `weekOf(day, weekStart)` of any day in it. */
  week: LocalDay;
  /** The local day it is now. */
  today: LocalDay;
  /** Now, milliseconds UTC. */
  now: number;
  /** Gives the minutes east of UTC on this device's clock at a time (milliseconds UTC). */
  offsetAt: (at: number) => number;
  /** First day of the week, ISO: 1 Monday … 7 Sunday. */
  weekStart: number;
  /** The local day Ebb was first used; null when not known. */
  began: LocalDay | null;
  /** All snoozes. */
  snoozes: readonly Snooze[];
  /** Hard dates of those listed; none when left out. */
  hardDates?: readonly HardDate[];
  /** Names of people and sites. */
  names: Names;
  /** Gives the moments of a stretch of time; the same function from one rendering to the next. */
  loadMoments: LoadMoments;
  /** What is written and planned, and how it is kept; without it there is only the letter. */
  writing?: WeekWritingTies;
  /** When the week comes by itself, and how that is changed; without it, it can't be. */
  inviting?: WeekInvitationProps;
}

/** What the week page needs to be written on. */
export interface WeekWritingTies {
  /** Everything that was written in weeks. */
  writings: readonly WeekWriting[];
  /** Keeps what was written in a week; called as it is typed. Gives whether it was kept. */
  onKeep: (writing: WeekWriting) => Promise<boolean>;
  /** The plan there is; null when there is none. */
  plan: Plan | null;
  /**
   * Keeps a plan in place of the one there was; null lets it go. Gives whether it was kept. Without it there is
   * no planning.
   */
  onPlan?: (plan: Plan | null) => Promise<boolean>;
  /** Those listed now; they decide which questions fit. */
  people: readonly Asked[];
}

/** One week as a letter. Links to other weeks go to `#week/2026-11-16`. */
export function WeekPage(props: WeekPageProps) {
  const { week, today, weekStart, loadMoments, writing, inviting } = props;
  const loaded = useMoments(loadMoments, readingSpan(week));
  return (
    <article class="week" aria-busy={loaded.state === 'waiting'}>
      <header>
        <p class="quiet">{dayRange(week, addDays(week, 6))}</p>
        <h1>{i18n.t('week.title', [dayAndMonth(week)])}</h1>
      </header>
      {loaded.state === 'failed' && (
        <FaultNotice sentence={i18n.t('week.unread')} onTryAgain={loaded.tryAgain} />
      )}
      {loaded.state === 'there' && (
        <Part name="week of moments" again={week}>
          <Week {...props} moments={loaded.moments} />
        </Part>
      )}
      <WeekLinks week={week} today={today} weekStart={weekStart} />
      {writing && (
        <Part name="weeks written">
          <WeeksWritten writings={writing.writings} weekStart={weekStart} week={week} />
        </Part>
      )}
      {inviting && (
        <Part name="week invitation">
          <WeekInvitation {...inviting} />
        </Part>
      )}
    </article>
  );
}

/** A week whose moments are there. */
function Week(props: WeekPageProps & { moments: readonly Moment[] }) {
  const { week, today, now, offsetAt, weekStart, began, snoozes, names, moments, writing } = props;
  const { hardDates = [] } = props;
  const snoozed = snoozedDays(snoozes, now, offsetAt);
  const reading = readWeek({ week, moments, today, snoozed, began, hardDates }, weekStart);
  const { when } = reading.facts;
  const inWords = () =>
    weekInWords(reading, names, writing ? writingOf(writing.writings, week, now) : null);
  return (
    <>
      <Part name="week letter" again={week}>
        <WeekLetter reading={reading} moments={moments} names={names} />
      </Part>
      {writing && when !== 'future' && (
        <Part name="week written" again={week}>
          <WeekWritten
            key={week}
            week={week}
            now={now}
            began={began}
            first={reading.facts.first}
            {...writing}
          />
        </Part>
      )}
      {writing?.onPlan && when === 'running' && (
        <Part name="week plan">
          <WeekPlan
            key={writing.plan?.id}
            plan={writing.plan}
            suggested={suggestPlanTime(moments)}
            folded={reading.facts.first}
            onPlan={writing.onPlan}
          />
        </Part>
      )}
      {when !== 'future' && <KeepWeek inWords={inWords} />}
    </>
  );
}
