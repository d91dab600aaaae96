import type { SupportView } from '../core/support/support-view.ts';
import { viewSupport } from '../core/support/view-support.ts';
import { writeCountry } from '../platform/background/write-settings.ts';
import { logError } from '../platform/error-log.ts';
import { inTime } from '../platform/in-time.ts';
import { whereabouts } from '../platform/whereabouts.ts';
import { prepare } from './refresh.ts';

/**
 * Keeps the country that was picked where it was asked for, and gives its lines, whether it can be kept or not.
 * In a private window nothing is kept.
 */
export async function pickCountry(country: string, isPrivate = false): Promise<SupportView> {
  if (!isPrivate) {
    await inTime(writeCountry(country)).then(
      () => prepare(),
      (reason) => logError('keep country', reason),
    );
  }
  return viewSupport(country, whereabouts(), Date.now());
}
