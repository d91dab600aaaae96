import { changesBack } from '../../core/backup/parts.ts';
import type { Person } from '../../core/people/person.ts';
import { announceMoments } from '../moments-channel.ts';
import { makeChanges } from './changes.ts';
import { readStored } from './stored.ts';
import { inOneGo } from './transaction.ts';
import { takeWayBack } from './way-back.ts';

/**
 * Takes the file that was brought in last back: what it changed is as it was before, but for what was changed
 * again since. Gives everyone as they were until then. Throws `Refused` where it can't be.
 * @param tell called now and then with how much is done, 0 to 1
 */
export async function undoBringIn(
  tell: (done: number) => void = () => undefined,
): Promise<Person[]> {
  const before = await inOneGo(async (transaction) => {
    const { own, isOfNewer } = await readStored(transaction);
    const changes = changesBack(own, await takeWayBack(transaction)).filter(
      (change) => !isOfNewer(change),
    );
    await makeChanges(transaction, changes, own.people, tell);
    return own.people;
  });
  announceMoments();
  return before;
}
