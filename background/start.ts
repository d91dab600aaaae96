import { isStarted } from '../platform/background/started.ts';
import { logError } from '../platform/error-log.ts';
import { catchUp } from './catch-up.ts';
import { startAfresh } from './start-afresh.ts';

/**
 * What each start of the background sees to. Browsers say of some beginnings what they are, and nothing of others:
 * turned on again, or killed in the middle of the last one. So a note tells the first start from later ones.
 */
export async function start(): Promise<void> {
  await catchUp().catch((reason: unknown) => logError('catch up', reason));
  if (!(await isStarted())) await startAfresh();
}
