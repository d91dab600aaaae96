import { decide } from '../core/guard/decide.ts';
import { snoozedUntil } from '../core/guard/snoozed.ts';
import { openMoment, reopenMoment } from '../core/pause/life.ts';
import { preparedFor } from '../core/pause/prepared-for.ts';
import type { ArrivalReport } from '../core/pause/report.ts';
import { readPrepared } from '../platform/background/guard-item.ts';
import { rememberPause } from '../platform/background/pause-tabs.ts';
import { bringScript } from '../platform/background/tabs.ts';
import { addMoment, changeMoment } from '../platform/background/write.ts';
import type { ArrivalAnswer } from '../platform/messages.ts';
import { readPasses, readPeople, readSnoozes } from '../platform/read.ts';
import { newPause } from './new-pause.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

type Tab = { id?: number | undefined; incognito: boolean };

/**
 * Answers a content script that stands before a listed page: records the moment and hands over the
 * pause, or lets it through when something changed that the script hadn't seen.
 */
export async function arrive(report: ArrivalReport, tab: Tab | undefined): Promise<ArrivalAnswer> {
  // The script takes as long to come as all the rest: it is sent for first. Hold has it with it.
  const bringing = report.held ? undefined : bringScript('pause', tab?.id);
  const [decision, prepared] = await Promise.all([
    decideOn(report),
    readPrepared(),
    tab && remember(tab, report),
    changeMoment(report.moment, reopenMoment),
  ]);
  if (!decision.show) {
    await refresh();
    return { show: false };
  }
  const { person } = decision;
  // The prepared one is what hold has found too, and may be showing by now.
  const view = preparedFor(prepared, person.id, report) ?? (await newPause(report, person));
  const opened = openMoment(report, person.id, decision.recognition, view);
  // In a private window nothing is kept.
  await Promise.all([bringing, tab?.incognito ? undefined : addMoment(opened)]);
  return { show: true, view };
}

/** Reads once, and once more if something was in the outbox; there hardly ever is. */
async function decideOn({ url, at }: ArrivalReport) {
  const read = () => Promise.all([readPeople(), readPasses(), readSnoozes()]);
  const [taken, early] = await Promise.all([drainOutbox(), read()]);
  const [people, passes, snoozes] = taken > 0 ? await read() : early;
  return decide({ people, passes, snoozedUntil: snoozedUntil(snoozes, at) }, url, at);
}

/** Remembers which pause came to a tab, before it is on record: while the tab is open it isn't left. */
async function remember({ id, incognito }: Tab, { moment }: ArrivalReport): Promise<void> {
  if (id !== undefined && !incognito) await rememberPause(id, moment);
}
