import type { Backup } from '../../core/backup/backup.ts';
import { followMerged } from '../../core/backup/follow-merged.ts';
import type { Ways } from '../../core/backup/part.ts';
import { changesOf } from '../../core/backup/parts.ts';
import type { Person } from '../../core/people/person.ts';
import { announceMoments } from '../moments-channel.ts';
import { makeChanges } from './changes.ts';
import { readStored } from './stored.ts';
import { inOneGo } from './transaction.ts';
import { keepWayBack } from './way-back.ts';

/** How long a file that was brought in can be taken back, milliseconds: a day. */
const day = 86_400_000;

/**
 * Brings a file in, each part in its way, all of it or nothing, upon what is stored by then. Gives everyone
 * as they were before. Throws `Refused` where it can't be.
 * @param now milliseconds UTC
 * @param tell called now and then with how much is done, 0 to 1
 */
export async function bringIn(
  file: Backup,
  ways: Ways,
  now: number,
  tell: (done: number) => void = () => undefined,
): Promise<Person[]> {
  const before = await inOneGo(async (transaction) => {
    const { own, isOfNewer } = await readStored(transaction);
    const followed = ways.people === 'merge' ? followMerged(own, file) : file;
    const times = { savedAt: file.savedAt, now };
    const changes = changesOf(own, followed, ways, times).filter((change) => !isOfNewer(change));
    // The file changes nothing, so what was brought in before can still be taken back.
    if (changes.length === 0) return own.people;
    await keepWayBack(transaction, changes, now + day);
    await makeChanges(transaction, changes, own.people, tell);
    return own.people;
  });
  announceMoments();
  return before;
}
