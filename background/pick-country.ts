import { findPerson } from '../core/people/find-person.ts';
import { helpBefore } from '../core/people/help-before.ts';
import type { SupportView } from '../core/support/support-view.ts';
import { viewSupport } from '../core/support/view-support.ts';
import { writeCountry } from '../platform/background/write-settings.ts';
import { logError } from '../platform/error-log.ts';
import { inTime } from '../platform/in-time.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { whereabouts } from '../platform/whereabouts.ts';
import { prepare } from './refresh.ts';

/**
 * Keeps the country that was picked where it was asked for, and gives its lines, whether it can be kept or not.
 * In a private window nothing is kept.
 * @param before before whose page it was asked for, by their id
 */
export async function pickCountry(
  country: string,
  before?: string,
  isPrivate = false,
): Promise<SupportView> {
  if (!isPrivate) {
    await inTime(writeCountry(country)).then(
      () => prepare(),
      (reason) => logError('keep country', reason),
    );
  }
  // Help is there also while the list can't be read.
  const people = before === undefined ? [] : await inTime(readEveryone()).catch(() => []);
  const person = findPerson(people, before);
  return viewSupport(country, whereabouts(), Date.now(), person && helpBefore(person));
}
