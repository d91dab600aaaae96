import { openMoment } from '../../core/moments/life.ts';
import { decide } from '../../core/pause/decide.ts';
import type { ArrivalReport } from '../../core/pause/report.ts';
import { snoozedUntil } from '../../core/pause/snoozed.ts';
import type { ArrivalAnswer } from '../../platform/messages.ts';
import { rememberPause } from '../../platform/pause-tabs.ts';
import { readPasses, readPeople, readSnoozes } from '../../platform/read.ts';
import { bringScript } from '../../platform/tabs.ts';
import { addMoment } from '../../platform/write.ts';
import { preparePause } from './prepare-pause.ts';
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
  const [people, passes, snoozes] = await Promise.all([readPeople(), readPasses(), readSnoozes()]);
  const until = snoozedUntil(snoozes, report.at);
  const decision = decide({ people, passes, snoozedUntil: until }, report.url, report.at);
  if (!decision.show) {
    await refresh();
    return { show: false };
  }
  const { person } = decision;
  const view = await preparePause(report, person);
  if (!tab?.incognito) {
    await addMoment(openMoment(report, person.id, decision.recognition, view));
    if (tab?.id !== undefined) {
      await rememberPause(tab.id, { moment: report.moment, person: person.id });
    }
  }
  await bringing;
  return { show: true, view };
}
