import browser from 'webextension-polyfill';
import { browserView } from '../../components/people/browser-view.ts';
import type { Here, PopupState } from '../../components/popup/popup-state.ts';
import { isLasting } from '../../core/guard/pass.ts';
import { lastReturn } from '../../core/guard/returned.ts';
import { turnedOff } from '../../core/guard/turned-off.ts';
import { type Afterwards, askAfterwards } from '../../core/pause/ask-afterwards.ts';
import { mostPeople, type Person } from '../../core/people/person.ts';
import { thenAskedOf } from '../../core/people/then-asked.ts';
import { origins } from '../../core/recognise/patterns/origins.ts';
import { settingsFor } from '../../core/settings/own-pause.ts';
import { settingsSchema } from '../../core/settings/settings.ts';
import { readAccess, unguardedPages } from '../../platform/access.ts';
import { offsetAt } from '../../platform/clock.ts';
import { isExitSaid } from '../../platform/exit-said.ts';
import { hasLoss } from '../../platform/loss.ts';
import { mayRunIn } from '../../platform/may-run.ts';
import { readMoments, readPasses, readSettings, readSnoozes } from '../../platform/read.ts';
import { readEveryone } from '../../platform/read-everyone.ts';
import { readOr } from '../../platform/read-or.ts';
import { noteLetIn } from '../../platform/refused.ts';
import { recovered } from '../recovered.ts';
import { weekInBrief } from './week-in-brief.ts';
import { whereOpened } from './where-opened.ts';

/** How far back looks are asked about, milliseconds: two days. */
const memory = 2 * 86_400_000;

/** Everything the popup shows, as it is now; without what can't be read. Rejects when the list can't be. */
export async function loadPopup(): Promise<PopupState> {
  await recovered();
  const now = Date.now();
  const [tabs, everyone, snoozes, passes, settings, lately, lost] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readEveryone(),
    readOr('snoozes', readSnoozes(), []),
    readOr('passes', readPasses(), []),
    readOr('settings', readSettings(), settingsSchema.parse({})),
    readOr('moments', readMoments(now - memory, now), []),
    hasLoss(),
  ]);
  const lasting = passes.filter((pass) => isLasting(pass, now));
  const people = everyone.filter(({ archivedAt }) => archivedAt === null);
  const access = await readAccess(people.map(({ profiles, beyond }) => ({ profiles, beyond })));
  const wanted = (id: string) => {
    const person = people.find((each) => each.id === id);
    return person ? settingsFor(settings, person) : settings;
  };
  const turned = turnedOff(snoozes, settings, offsetAt, now);
  const returned = lastReturn(snoozes, people, now);
  return {
    scheme: settings.scheme,
    here: await tried(
      whereOpened(tabs[0], everyone, access, { passes: lasting, turned, now }),
      tabs[0],
    ),
    people: people.map(({ id, nickname }) => ({ id, nickname })),
    full: people.length >= mostPeople,
    unguarded: await unguardedPages(people),
    explainsExit: !(await isExitSaid()),
    snooze: turned.snoozedUntil === 0 ? null : { until: turned.snoozedUntil },
    returned: returned && { at: returned.at, nickname: returned.person?.nickname ?? null },
    week: await readOr('moments', weekInBrief({ settings, everyone, snoozes, lately }, now), null),
    lost,
    afterwards: afterwardsOf(askAfterwards(lately, now, offsetAt(now), wanted), people),
  };
}

/** What is so of a listed page is said once it is tried: a script that has leave to be there may still not be let in. */
async function tried(here: Here, tab: browser.Tabs.Tab | undefined): Promise<Here> {
  if (here.kind !== 'listed' || !here.allowed || tab?.id === undefined) return here;
  const isLetIn = await mayRunIn(tab.id);
  // What the browser shows by itself says nothing of the site.
  const { view } = browserView(tab.url ?? '');
  if (view === null) await noteLetIn(origins(here.profile), isLetIn).catch(() => undefined);
  return isLetIn ? here : { kind: 'turnedAway', nickname: here.nickname };
}

function afterwardsOf(found: Afterwards | null, people: readonly Person[]) {
  const person = people.find(({ id }) => id === found?.moment.person);
  if (!found || !person) return null;
  const { id, intention } = found.moment;
  const { nickname } = person;
  return { asks: found.asks, moment: id, nickname, intention, thenAsked: thenAskedOf(person) };
}
