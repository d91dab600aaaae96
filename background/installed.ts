import { logError } from '../platform/error-log.ts';
import { openOptions } from '../platform/pages.ts';
import { startAfresh } from './start-afresh.ts';

/**
 * Does what is due once Ebb was installed or updated: the browser has forgotten all that was registered. Opens the
 * first page only where Ebb is new.
 */
export async function installed(isNew: boolean): Promise<void> {
  const opened = isNew ? openOptions('first') : Promise.resolve();
  opened.catch((reason) => logError('open the first page', reason));
  await startAfresh();
}
