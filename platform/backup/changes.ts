import type { Change } from '../../core/backup/part.ts';
import { staysInPeopleLimit } from '../../core/people/people-limit.ts';
import type { Person } from '../../core/people/person.ts';
import { readStoredPeople } from './stored.ts';
import { Refused, type Transaction } from './transaction.ts';
import { writeChange } from './write-change.ts';

/** How many changes are made, or kept, in one piece. */
const piece = 1000;

/**
 * Makes changes within a transaction. Throws `Refused` where more people would be listed than can be.
 * @param before everyone, as they are before
 * @param tell called after each piece with how much is done, 0 to 1
 */
export async function makeChanges(
  transaction: Transaction,
  changes: readonly Change[],
  before: readonly Person[],
  tell: (done: number) => void,
): Promise<void> {
  let done = 0;
  for (const some of inPieces(changes)) {
    await Promise.all(some.map((change) => writeChange(transaction, change)));
    done += some.length;
    tell(done / changes.length);
  }
  const after = await readStoredPeople(transaction);
  if (!staysInPeopleLimit(before, after)) throw new Refused('tooManyPeople');
}

/** Cuts changes into pieces, each of which is made, or kept, at once. */
export function inPieces(changes: readonly Change[]): Change[][] {
  const count = Math.ceil(changes.length / piece);
  return Array.from({ length: count }, (_, index) =>
    changes.slice(index * piece, (index + 1) * piece),
  );
}
