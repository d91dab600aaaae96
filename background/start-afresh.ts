import { unmuteTabs } from '../platform/background/hide-page.ts';
import { logError } from '../platform/error-log.ts';
import { abandonOpenMoments } from './abandoned.ts';
import { invite } from './invite.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

/** What is done at a start, in order. */
const steps = [
  () => drainOutbox({ tabGone: true }),
  abandonOpenMoments,
  unmuteTabs,
  refresh,
  invite,
];

/**
 * Closes what the last run left open: no pause of it can go on, its tab is gone or its script an orphan. A step
 * that fails stops none of the others.
 */
export async function startAfresh(): Promise<void> {
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      logError('start', error);
    }
  }
}
