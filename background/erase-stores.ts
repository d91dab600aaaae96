import { clearAlarms } from '../platform/background/alarm.ts';
import { writeErasing } from '../platform/background/list-copy-item.ts';
import { clearAllNotes, clearNotes, clearSession } from '../platform/background/notes.ts';
import { unregisterScripts } from '../platform/background/scripts.ts';
import { inTime } from '../platform/in-time.ts';
import { removeNotification, removeNotifications } from '../platform/notify.ts';
import { removeAllOrigins } from '../platform/permissions.ts';

/** How long one step may take, milliseconds: a page that is stuck may keep the database open. */
const patience = 5000;

/** The steps of erasing, in order; each may be taken again. `rows` empties the database. */
export function eraseSteps(rows: () => Promise<void>) {
  return {
    mark: writeErasing,
    notes: clearNotes,
    rows,
    scripts: unregisterScripts,
    alarms: clearAlarms,
    notification: removeNotification,
    notifications: removeNotifications,
    access: removeAllOrigins,
    session: clearSession,
    rest: clearAllNotes,
  };
}

/**
 * Forgets everything that is stored and that was allowed. The copy goes first, so that nothing can come back
 * from it, and until the last step word lies in its place that all is being erased: whenever it is broken off,
 * it is begun again. A step that fails is taken once more, and stops none of the others; rejects at the end if
 * it failed again.
 * @param rows empties the database
 */
export async function eraseStores(rows: () => Promise<void>): Promise<void> {
  const failed: string[] = [];
  for (const [name, step] of Object.entries(eraseSteps(rows))) {
    const done = (await isDone(step)) || (await isDone(step));
    if (!done) failed.push(name);
  }
  if (failed.length > 0) throw new Error(`Not erased: ${failed.join(', ')}`);
}

async function isDone(step: () => Promise<void>): Promise<boolean> {
  try {
    await inTime(step(), patience);
    return true;
  } catch {
    return false;
  }
}
