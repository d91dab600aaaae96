import { openMoment } from '../../core/moments/life.ts';
import type { Moment } from '../../core/moments/moment.ts';
import { decide } from '../../core/pause/decide.ts';
import type { ArrivalReport } from '../../core/pause/report.ts';
import { snoozedUntil } from '../../core/pause/snoozed.ts';
import { rememberPause } from '../../platform/background/pause-tabs.ts';
import { bringScript } from '../../platform/background/tabs.ts';
import { addMoment } from '../../platform/background/write.ts';
import type { ArrivalAnswer } from '../../platform/messages.ts';
import { readPasses, readPeople, readSnoozes } from '../../platform/read.ts';
import { drainOutbox } from './outbox.ts';
import { preparePause, readIngredients } from './prepare-pause.ts';
import { refresh } from './refresh.ts';

/**
 * Answers a content script that stands before a listed page: records the moment and hands over the
 * pause, or lets it through when something changed that the script hadn't seen.
 */
export async function arrive(
  report: ArrivalReport,
  tab: { id?: number | undefined; incognito: boolean } | undefined,
): Promise<ArrivalAnswer> {
  // The script takes as long to come as all the rest: it is sent for first.
  const bringing = bringScript('pause', tab?.id);
  await drainOutbox();
  // All at once, also what only a pause needs: each reading is a wait of its own.
  const [people, passes, snoozes, ingredients] = await Promise.all([
    readPeople(),
    readPasses(),
    readSnoozes(),
    readIngredients(report.at),
  ]);
  const until = snoozedUntil(snoozes, report.at);
  const decision = decide({ people, passes, snoozedUntil: until }, report.url, report.at);
  if (!decision.show) {
    await refresh();
    return { show: false };
  }
  const { person } = decision;
  const view = preparePause(report, person, ingredients);
  const opened = openMoment(report, person.id, decision.recognition, view);
  // In a private window nothing is kept.
  await Promise.all([
    bringing,
    ...(tab?.incognito ? [] : [addMoment(opened), remember(tab, opened)]),
  ]);
  return { show: true, view };
}

/** Remembers which pause came to a tab, to know of it when the tab is closed. */
async function remember(tab: { id?: number | undefined } | undefined, { id, person }: Moment) {
  if (tab?.id !== undefined) await rememberPause(tab.id, { moment: id, person });
}
