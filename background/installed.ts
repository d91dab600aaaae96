import { logError } from '../platform/error-log.ts';
import { openOptions } from '../platform/pages.ts';
import { startAfresh } from './start-afresh.ts';

/**
 * What is done once Ebb was installed or updated: all that was registered is forgotten by then. Only where it is
 * new, the first page opens.
 */
export async function installed(isNew: boolean): Promise<void> {
  const opened = isNew ? openOptions('first') : Promise.resolve();
  opened.catch((reason) => logError('open the first page', reason));
  await startAfresh();
}
