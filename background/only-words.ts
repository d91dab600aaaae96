import { findPerson } from '../core/people/find-person.ts';
import { writeOnlyWords } from '../platform/background/write-settings.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { change } from './change.ts';

/**
 * Has words only from now on, for everyone, and for a person, by id, whose pause has kinds of its own. Gives
 * whether that is kept: in a private window nothing is.
 */
export async function onlyWords(id: string, isPrivate = false): Promise<boolean> {
  if (isPrivate) return false;
  const person = findPerson(await readEveryone(), id);
  await change(() => writeOnlyWords(person?.id));
  return true;
}
