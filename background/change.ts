import {
  isUnfinished,
  noteFinished,
  noteUnfinished,
} from '../platform/background/unfinished-change.ts';
import { refresh } from './refresh.ts';

let running = 0;
let isOwed = false;

/**
 * Changes rows that guard and scripts are made from, all or none of them, and brings these in line. Stopped
 * between the two, the background finishes when it next starts. Rejects when the rows can't be written.
 */
export async function change(write: () => Promise<void>): Promise<void> {
  running += 1;
  try {
    // On a full disk the note may fail, and the change itself may not.
    await noteUnfinished().catch(() => undefined);
    await write();
    await refreshOwed();
  } finally {
    running -= 1;
    // All changes that run share the note. A note that stays costs a refresh at the next start.
    if (running === 0 && !isOwed) await noteFinished().catch(() => undefined);
  }
}

/** Refreshes, and notes whether that is still owed: of several changes, the last refresh counts for all. */
async function refreshOwed(): Promise<void> {
  try {
    await refresh();
    isOwed = false;
  } catch (error) {
    isOwed = true;
    throw error;
  }
}

/** Finishes a change that the background was stopped in. */
export async function finishChange(): Promise<void> {
  if (running === 0 && (await isUnfinished())) await change(async () => undefined);
}
