import { logError } from '../platform/error-log.ts';
import { openOptions } from '../platform/pages.ts';

/** Opens the first page, where Ebb was just installed; an update opens nothing. Never rejects. */
export async function openFirstPage(isNew: boolean): Promise<void> {
  if (!isNew) return;
  await openOptions('first').catch((reason) => logError('open the first page', reason));
}
