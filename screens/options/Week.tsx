import { useMemo } from 'preact/hooks';
import { WeekPage } from '../../components/reflection/WeekPage.tsx';
import { parseLocalDay } from '../../core/calendar/local-day.ts';
import { weekOf } from '../../core/calendar/week.ts';
import { rememberMoments } from '../../core/moments/remember-moments.ts';
import { offsetAt } from '../../platform/clock.ts';
import { dayOnThisClock, firstWeekday } from './calendar.ts';
import type { OptionsState } from './load-options.ts';
import { loadMoments } from './moments.ts';
import { namesOf } from './names.ts';
import type { OptionsActions } from './options-actions.ts';
import { useTaken } from './use-taken.ts';

interface WeekProps {
  /** A day of the week to show, `YYYY-MM-DD`; this week when it is none. */
  day: string;
  state: OptionsState;
  /** How often moments have changed. */
  changes: number;
  actions: OptionsActions;
}

/** The week page, with what it needs from the browser. */
export function Week({ day, state, changes, actions }: WeekProps) {
  const { people, settings, snoozes, writings, plan, unreadStores } = state;
  useTaken(settings.weekly, actions.invite);
  const now = Date.now();
  const today = dayOnThisClock(now);
  const weekStart = firstWeekday(state);
  const load = useMemo(() => rememberMoments(loadMoments, Date.now()), [changes]);
  const first = Math.min(...people.map(({ addedAt }) => addedAt));
  const listed = people.filter(({ archivedAt }) => archivedAt === null);
  // What can't be read isn't offered to be written: it would take the place of what was there.
  const writing = {
    writings,
    onKeep: actions.keepWriting,
    plan,
    ...(unreadStores.includes('plans') ? {} : { onPlan: actions.keepPlan }),
    people: listed,
  };
  const inviting = {
    invitation: settings.weekly,
    onInvite: actions.invite,
    onNotify: actions.allowNotifications,
  };
  return (
    <WeekPage
      week={weekOf(parseLocalDay(day) ?? today, weekStart)}
      today={today}
      now={now}
      offsetAt={offsetAt}
      weekStart={weekStart}
      began={Number.isFinite(first) ? dayOnThisClock(first) : null}
      snoozes={snoozes}
      hardDates={listed.flatMap((person) => person.hardDates)}
      names={namesOf(state)}
      loadMoments={load}
      {...(unreadStores.includes('writings') ? {} : { writing })}
      {...(unreadStores.includes('settings') ? {} : { inviting })}
    />
  );
}
