import { decide } from '../core/guard/decide.ts';
import { turnedOff } from '../core/guard/turned-off.ts';
import { preparedFor } from '../core/pause/prepared-for.ts';
import { shownIn } from '../core/pause/shown-in.ts';
import { wordsAt } from '../core/pause/words-at.ts';
import { originsFor } from '../core/recognise/patterns/origins-in-use.ts';
import { readPrepared } from '../platform/background/guard-item.ts';
import { rememberPause } from '../platform/background/pause-tabs.ts';
import { bringScript } from '../platform/background/tabs.ts';
import { writeRecord } from '../platform/background/write.ts';
import { offsetAt } from '../platform/clock.ts';
import { logError } from '../platform/error-log.ts';
import type { Sender } from '../platform/messages/dispatch.ts';
import type { AnswerOf, DataOf } from '../platform/messages/message-types.ts';
import { readPasses, readSettings, readSnoozes } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { readOr } from '../platform/read-or.ts';
import { noteLetIn } from '../platform/refused.ts';
import { newPause } from './new-pause.ts';
import { noticeClock } from './notice-clock.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

/**
 * Answers a content script that stands before a listed page: records the moment and hands over the
 * pause, or lets it through when something changed that the script hadn't seen.
 */
export async function arrive(
  { record, url, held }: DataOf<'arrive'>,
  tab: Sender['tab'],
): Promise<AnswerOf<'arrive'>> {
  // The script takes as long to come as all the rest, so it is sent for first. Hold brings its own.
  const bringing = held ? undefined : bringScript('pause', tab?.id);
  const [decision, prepared] = await Promise.all([
    decideOn(url, record.at),
    readPrepared(),
    remember(tab, record.moment),
  ]);
  if (!decision.show) {
    await refresh().catch(ignored);
    return { show: false };
  }
  const { person, recognition } = decision;
  // Hold has found the same prepared pause, and may be showing it by now.
  const known = preparedFor(prepared, person.id, record);
  const view = known ? wordsAt(known, prepared, url) : await newPause(record, person);
  const told = { ...record, person: person.id, shown: record.shown ?? shownIn(view) };
  // In a private window nothing is kept. A pause that can't be recorded, as where there is no room, still stands.
  const kept = tab?.incognito
    ? undefined
    : writeRecord(told, recognition).catch((reason) => logError('record a pause', reason));
  await Promise.all([bringing, kept]);
  // A script that asks is in the page, whatever was so before.
  if (!tab?.incognito) void noteLetIn(originsFor(person), true).catch(ignored);
  // Hold left this pause in the outbox in case nobody hears of it. Nobody waits until that is taken.
  if (held) void drainOutbox().catch(ignored);
  return { show: true, view };
}

/** The page is answered, whatever can't be written. */
const ignored = () => undefined;

/** Reads once, and once more if something was in the outbox or the clock was set back, which is rare. */
async function decideOn(url: string, at: number) {
  const read = () =>
    Promise.all([
      readEveryone(),
      readPasses(),
      readSnoozes(),
      readOr('settings', readSettings(), null),
    ]);
  const [taken, wasSet, early] = await Promise.all([
    drainOutbox().catch(() => 0),
    noticeClock(),
    read(),
  ]);
  const [people, passes, snoozes, settings] = taken > 0 || wasSet ? await read() : early;
  return decide({ people, passes, ...turnedOff(snoozes, settings, offsetAt, at) }, url, at);
}

/** Remembers which pause came to a tab, before it is on record: while the tab is open it isn't left. */
async function remember(tab: Sender['tab'], moment: string): Promise<void> {
  if (tab?.id !== undefined && !tab.incognito) await rememberPause(tab.id, moment).catch(ignored);
}
