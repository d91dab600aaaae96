import type { Person } from '../core/people/person.ts';
import { change } from './change.ts';
import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { invite } from './invite.ts';
import { returnAccess } from './people.ts';

/**
 * Brings what is made from the rows in line with a file that was brought in, or taken back: who is listed and when
 * the week comes may have changed.
 * @param before everyone, as they were before
 */
export async function broughtIn(before: Person[]): Promise<void> {
  await change(async () => undefined);
  await returnAccess(before);
  await invite();
  await injectIntoOpenTabs();
}
