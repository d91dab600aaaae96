import { i18n } from '#i18n';
import type { WeekInBrief } from '../../components/popup/popup-state.ts';
import { weekSentence } from '../../components/popup/week-sentence.ts';
import { localDay } from '../../core/calendar/local-day.ts';
import { weekStartOf } from '../../core/calendar/week-start.ts';
import type { Moment } from '../../core/moments/moment.ts';
import type { Snooze } from '../../core/moments/snooze.ts';
import type { Person } from '../../core/people/person.ts';
import { isAfterHardNight } from '../../core/reflection/after-hard-night.ts';
import { snoozedDays } from '../../core/reflection/snoozed-days.ts';
import { weekSoFar, weekSoFarSpan } from '../../core/reflection/week-so-far.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { offsetAt } from '../../platform/clock.ts';
import { readMoments } from '../../platform/read.ts';

interface Known {
  settings: Pick<Settings, 'weekStart'>;
  /** Everyone, archived ones too: the first of them tells when Ebb began. */
  everyone: readonly Person[];
  snoozes: readonly Snooze[];
  /** Moments of the last two days. */
  lately: readonly Moment[];
}

/** The week at a glance at a time, milliseconds UTC. */
export async function weekInBrief(known: Known, now: number): Promise<WeekInBrief> {
  const { settings, everyone, snoozes, lately } = known;
  const dayOf = (at: number) => localDay({ at, offset: offsetAt(at) });
  const today = dayOf(now);
  const weekStart = settings.weekStart ?? weekStartOf(navigator.language);
  const { from, to } = weekSoFarSpan(today, weekStart);
  const moments = await readMoments(from, to);
  const [began = null] = everyone.map(({ addedAt }) => dayOf(addedAt)).sort();
  const snoozed = snoozedDays(snoozes, now, offsetAt);
  const { facts, perDay } = weekSoFar({ moments, today, snoozed, began }, weekStart);
  const afterNight = isAfterHardNight(lately, { at: now, offset: offsetAt(now) });
  return { sentence: afterNight ? i18n.t('popup.afterNight') : weekSentence(facts), perDay };
}
