import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import type { Change } from '../changes.ts';
import { askerInMemory } from './asker.ts';
import { DurableChangesWatch } from './durable-changes.ts';
import { faultsIn } from './faults-in.ts';
import { furnish } from './furnish.ts';
import { ownedRows } from './kept-state.ts';
import { quietly } from './quietly.ts';

/** How the background comes back: by the next event, or with the browser. */
export type Return = 'event' | 'browser';

/** What was found when a background had been stopped after some change it made. */
export interface StoppedOutcome {
  /** After how many changes it was stopped. */
  after: number;
  /** What wasn't as it should be; empty when all was. */
  faults: string[];
}

/**
 * Stops the background after each of the changes it makes for a message, also before the first, and has it
 * come back each time. Gives what was found.
 */
export async function stopBetweenChanges(
  change: Change,
  comesBack: Return,
): Promise<StoppedOutcome[]> {
  const now = Date.now();
  const before = await furnish(now);
  const total = await tellAndStop(change, now, Infinity);
  const whole = await ownedRows();
  const outcomes: StoppedOutcome[] = [];
  for (let after = 0; after < total; after += 1) {
    await furnish(now);
    const faults = await quietly(async () => {
      await tellAndStop(change, now, after);
      if (comesBack === 'browser') await background.startWithBrowser();
      else await background.start();
      return faultsIn(before, whole);
    });
    // Whoever asked sees that it failed, and asks again.
    await change(askerInMemory, now);
    const again = (await faultsIn(whole)).map((fault) => `asked again: ${fault}`);
    outcomes.push({ after, faults: [...faults, ...again] });
  }
  return outcomes;
}

/** Has the background do it, and stops it after so many changes. Gives how many it made. */
async function tellAndStop(change: Change, now: number, after: number) {
  let made = 0;
  const isStopped = () => made >= after;
  using watch = new DurableChangesWatch({
    begins() {
      if (isStopped()) throw new Error('The background was stopped.');
    },
    made() {
      made += 1;
      if (isStopped()) watch.abortOpen();
    },
  });
  await change(askerInMemory, now);
  return made;
}
