import { unmuteTabs } from '../platform/background/hide-page.ts';
import { moveNotes } from '../platform/background/move-notes.ts';
import { noteStarted } from '../platform/background/started.ts';
import { forgetCalledOff } from '../platform/background/write.ts';
import { writeRefused } from '../platform/refused.ts';
import { abandonOpenMoments } from './abandoned.ts';
import { bringInLine } from './bring-in-line.ts';
import { drainOutbox } from './outbox.ts';
import { takeSteps } from './take-steps.ts';

let running: Promise<boolean> | undefined;

/**
 * Closes what the last run left open (no pause of it can go on, its tab is gone or its script an orphan), and brings
 * everything in line. Calls that come while it runs
 * share that run. Gives whether all of it was done.
 */
export function startAfresh(): Promise<boolean> {
  running ??= closeAndBegin().finally(() => {
    running = undefined;
  });
  return running;
}

async function closeAndBegin(): Promise<boolean> {
  const closed = await takeSteps({
    // After that no page is left that could tell anything older.
    outbox: () => drainOutbox({ tabGone: true }).then(forgetCalledOff),
    'open moments': abandonOpenMoments,
    sound: unmuteTabs,
    notes: moveNotes,
    // The browser may be newer, and refuse other patterns.
    refused: () => writeRefused([]),
  });
  const isInLine = await bringInLine();
  // The next start of the background tries again what wasn't done.
  if (closed && isInLine) await noteStarted();
  return closed && isInLine;
}
