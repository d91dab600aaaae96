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
 * everything in line. Asked for while it is being done, it is done once. Gives whether all of it was.
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
    // The browser may be a newer one.
    refused: () => writeRefused([]),
  });
  const isInLine = await bringInLine();
  // What wasn't done is tried again when the background starts the next time.
  if (closed && isInLine) await noteStarted();
  return closed && isInLine;
}
