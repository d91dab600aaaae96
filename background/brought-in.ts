import type { Person } from '../core/people/person.ts';
import { change } from './change.ts';
import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { invite } from './invite.ts';
import { returnAccess } from './people.ts';

/**
 * A file was brought in, or taken back: brings in line with it what is made from the rows. Who is listed and when
 * the week comes may be others.
 * @param before everyone, as they were before
 */
export async function broughtIn(before: Person[]): Promise<void> {
  await change(async () => undefined);
  await returnAccess(before);
  await invite();
  await injectIntoOpenTabs();
}
