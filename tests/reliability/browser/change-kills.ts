import { scheduler } from 'node:timers/promises';
import { everything } from '../../fixtures/everything.ts';
import type { Kind } from '../../support/browser-stage.ts';
import { Desk } from '../../support/desk.ts';
import { seeded } from '../../support/seeded.ts';
import { within } from '../../support/within.ts';
import { type Asker, type Change, wholeChanges } from '../changes.ts';
import type { Counts } from '../counts.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { isInLine, putKept, readKept } from './kept.ts';
import { onceSettled } from './once-settled.ts';
import { nameOf, onStage } from './requests.ts';

/** Kills the background during each change of many rows, has it come back, and looks. */
export function tryChangeKills(kind: Kind, { changeKills }: Counts): Promise<ReliabilityRow[]> {
  return onStage(kind, async (stage) => {
    const desk = await Desk.open(await stage.browser(kind));
    const random = seeded(3);
    const lines: ReliabilityRow[] = [];
    for (const [name, change] of Object.entries(wholeChanges)) {
      const whole = await makeWhole(desk, change);
      const found: string[][] = [];
      while (found.length < changeKills) found.push(await killDuring(desk, change, whole, random));
      const means =
        'Of the change all was done or nothing, and whoever is listed is guarded, nobody else.';
      const where = nameOf(kind);
      lines.push(rowOf({ name: `The background killed while ${name}`, means, where }, found));
    }
    return lines;
  });
}

/** A change that was let be: what there is before and after it, and how long it takes, milliseconds. */
interface Whole {
  before: string;
  after: string;
  now: number;
  takes: number;
}

async function makeWhole(desk: Desk, change: Change): Promise<Whole> {
  const now = Date.now();
  await desk.tell('drain', null);
  await putKept(desk.page, everything(now));
  const before = (await readKept(desk.page)).rows;
  const start = performance.now();
  await change(desk, now);
  const takes = performance.now() - start;
  return { before, after: (await readKept(desk.page)).rows, now, takes };
}

/** Asks for the change, kills the background at some instant of it, and wakes it. Gives what isn't as it should be. */
async function killDuring(
  desk: Desk,
  change: Change,
  { before, after, now, takes }: Whole,
  random: () => number,
): Promise<string[]> {
  await desk.tell('drain', null);
  await putKept(desk.page, everything(now));
  // Asked once only: whoever asks again would finish it.
  const asker: Asker = {
    tell: (type, data) =>
      desk.page.evaluate((sent) => chrome.runtime.sendMessage(sent), { type, data }),
    bringIn: (file) => desk.bringIn(file),
  };
  const asking = change(asker, now).catch(() => undefined);
  const instant = random() * takes;
  await scheduler.wait(instant);
  await desk.browser.stopBackground();
  await within('the answer that never comes', asking).catch(() => undefined);
  await desk.tell('drain', null);
  return onceSettled(async () => {
    const kept = await readKept(desk.page);
    return [
      ...([before, after].includes(kept.rows) ? [] : ['half of it is done']),
      ...(isInLine(kept) ? [] : ['guard and scripts are out of line']),
    ];
  });
}
