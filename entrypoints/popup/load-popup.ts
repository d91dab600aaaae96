import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import type { Here, PopupState, WeekAtAGlance } from '../../components/popup/popup-state.ts';
import { untilTurnedOn } from '../../core/pause/guard.ts';
import { snoozedUntil } from '../../core/pause/snoozed.ts';
import { listedAs } from '../../core/people/listed-as.ts';
import { mostPeople, type Person } from '../../core/people/person.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { localDay } from '../../core/reflection/local-day.ts';
import { glanceSpan, weekGlance } from '../../core/reflection/week-glance.ts';
import { weekStartOf } from '../../core/reflection/week-start.ts';
import { type Access, readAccess } from '../../platform/access.ts';
import { readMoments, readPeople, readSettings, readSnoozes } from '../../platform/read.ts';

/** Everything the popup shows, as it is now. */
export async function loadPopup(): Promise<PopupState> {
  const [tabs, everyone, snoozes, week] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readPeople(),
    readSnoozes(),
    readWeek(),
  ]);
  const people = everyone.filter(({ archivedAt }) => archivedAt === null);
  const access = await readAccess(people.flatMap(({ profiles }) => profiles));
  const until = snoozedUntil(snoozes, Date.now());
  return {
    here: hereIn(tabs[0], everyone, access),
    people: people.map(({ id, nickname }) => ({ id, nickname })),
    full: people.length >= mostPeople,
    unguarded: people.flatMap(({ profiles }) => profiles).filter((p) => !access(p)).length,
    snooze: until === 0 ? null : { until: until === untilTurnedOn ? null : until },
    week,
  };
}

function hereIn(
  tab: browser.Tabs.Tab | undefined,
  everyone: readonly Person[],
  access: Access,
): Here {
  if (tab?.incognito) return { kind: 'private' };
  const found = tab?.url === undefined ? null : recognise(tab.url);
  if (!found || found.key === null) return { kind: 'elsewhere' };
  const profile = { site: found.site, key: found.key, alsoKnownAs: [] };
  const person = listedAs(everyone, profile);
  if (!person) return { kind: 'unlisted', profile };
  const { nickname } = person;
  if (person.archivedAt !== null) return { kind: 'archived', nickname };
  return { kind: 'listed', nickname, profile, allowed: access(profile) };
}

async function readWeek(): Promise<WeekAtAGlance> {
  const at = Date.now();
  const today = localDay({ at, offset: -new Date(at).getTimezoneOffset() });
  const settings = await readSettings();
  const weekStart = settings.weekStart ?? weekStartOf(navigator.language);
  const { from, to } = glanceSpan(today, weekStart);
  const { pauses, turnedBack, perDay } = weekGlance(await readMoments(from, to), today, weekStart);
  return { sentence: weekInWords(pauses, turnedBack), perDay };
}

function weekInWords(pauses: number, turnedBack: number): string {
  if (pauses === 0) return i18n.t('popup.weekNone');
  const first = i18n.t('popup.weekPauses', pauses);
  return turnedBack === 0 ? first : `${first} ${i18n.t('popup.weekTurnedBack', turnedBack)}`;
}
