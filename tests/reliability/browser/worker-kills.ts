import { backupSchema, backupText } from '../../../core/backup/backup.ts';
import { partNames } from '../../../core/backup/part.ts';
import { everything, onInstagram } from '../../fixtures/everything.ts';
import { momentAt } from '../../fixtures/moments.ts';
import type { Kind } from '../../support/browser-stage.ts';
import { Desk } from '../../support/desk.ts';
import { seeded } from '../../support/seeded.ts';
import type { Counts } from '../counts.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { putKept, readKept } from './kept.ts';
import { nameOf, onStage } from './requests.ts';

/** How many pauses the file has: so many that bringing them in takes a while. */
const moments = 20_000;

/** Ends the worker at some instant of bringing a file in, and looks what is there then. */
export function tryWorkerKills(kind: Kind, { workerKills }: Counts): Promise<ReliabilityRow[]> {
  return onStage(kind, async (stage) => {
    const { page } = await Desk.open(await stage.browser(kind));
    const random = seeded(8);
    const now = Date.now();
    const begin = async () => {
      await putKept(page, everything(now));
      return (await readKept(page)).rows;
    };
    const text = largeFile(now);
    const before = await begin();
    const whole = await page.evaluate(bringIn, text, partNames, -1);
    const after = (await readKept(page)).rows;
    const found = [progressFaults(whole.told)];
    while (found.length <= workerKills) {
      await begin();
      const instant = random() * whole.took;
      await page.evaluate(bringIn, text, partNames, instant);
      const { rows } = await readKept(page);
      // How it is taken back has the time in it at which it came in.
      const isWhole = [before, after].some((one) => withoutUndo(one) === withoutUndo(rows));
      found.push(isWhole ? [] : [`half of it is in, after ${Math.round(instant)} ms`]);
    }
    const means =
      'Of the file all is in or nothing. Let be, it says how far it is, ever further, to the end.';
    const name = 'The worker ended while it brings a file in';
    return [rowOf({ name, means, where: nameOf(kind) }, found)];
  });
}

function largeFile(now: number): string {
  const many = Array.from({ length: moments }, (_, index) =>
    momentAt('2026-10-01T12:00', { id: `of-file-${index}`, person: 'lou', at: now - index * 1000 }),
  );
  const file = backupSchema.parse({
    ...{ ebb: 1, savedAt: now, people: [onInstagram('lou')], moments: many },
    ...{ thoughts: [], writings: [], plan: null, closings: [], snoozes: [] },
    ...{ settings: {}, aside: [] },
  });
  return backupText(file).join('');
}

/** How far it is begins anywhere, grows, and ends with all. */
function progressFaults(told: readonly number[]): string[] {
  const grows = told.every((done, index) => done > (told[index - 1] ?? 0));
  return told.length > 1 && grows && told.at(-1) === 1 ? [] : [`it says it is at ${told}`];
}

function withoutUndo(rows: string): string {
  const all: [string, unknown][] = JSON.parse(rows);
  return JSON.stringify(all.filter(([store]) => store !== 'undo'));
}

/**
 * Runs in the page. Has a worker read a file and bring it in, merged in every part, and ends it so many milliseconds
 * after it began to; below 0 it is let be. Gives what it said of how far it was, and how long it took.
 */
async function bringIn(
  text: string,
  parts: readonly string[],
  instant: number,
): Promise<{ told: number[]; took: number }> {
  const worker = new Worker('/backup-worker.js', { type: 'module' });
  const told: number[] = [];
  const ask = (task: object) =>
    new Promise<void>((resolve) => {
      worker.onmessage = ({ data }) => {
        if (data.answer === 'progress') told.push(data.done);
        else resolve();
      };
      worker.postMessage(task);
    });
  await ask({ task: 'read', file: new Blob([text]), passphrase: null });
  const start = performance.now();
  const done = ask({
    task: 'bringIn',
    ways: Object.fromEntries(parts.map((part) => [part, 'merge'])),
  });
  const ended = new Promise<void>((resolve) => {
    if (instant >= 0) setTimeout(resolve, instant);
  });
  await Promise.race([done, ended]);
  const took = performance.now() - start;
  worker.terminate();
  return { told, took };
}
