import { i18n } from '#i18n';
import { WeekPage } from '../../components/reflection/WeekPage.tsx';
import { siteOf } from '../../core/recognise/sites.ts';
import { localDay, parseLocalDay } from '../../core/reflection/local-day.ts';
import { weekOf } from '../../core/reflection/week.ts';
import { weekStartOf } from '../../core/reflection/week-start.ts';
import { readMoments } from '../../platform/read.ts';
import type { OptionsState } from './load-options.ts';

interface WeekProps {
  /** A day of the week to show, `YYYY-MM-DD`; this week when it is none. */
  day: string;
  state: OptionsState;
}

/** The week page, with what it needs from the browser. */
export function Week({ day, state }: WeekProps) {
  const { people, settings, snoozes } = state;
  const now = Date.now();
  const today = localDay({ at: now, offset: offsetAt(now) });
  const weekStart = settings.weekStart ?? weekStartOf(navigator.language);
  const first = Math.min(...people.map(({ addedAt }) => addedAt));
  return (
    <WeekPage
      week={weekOf(parseLocalDay(day) ?? today, weekStart)}
      today={today}
      now={now}
      weekStart={weekStart}
      began={Number.isFinite(first) ? localDay({ at: first, offset: offsetAt(first) }) : null}
      snoozes={snoozes}
      names={{
        person: (id) => people.find((person) => person.id === id)?.nickname ?? '',
        site: (id) => siteOf(id)?.name ?? i18n.t('people.otherSite'),
      }}
      loadMoments={readMoments}
    />
  );
}

/** Minutes east of UTC on this device's clock at a time. */
function offsetAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
