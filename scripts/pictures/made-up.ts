import { type Backup, backupSchema } from '../../core/backup/backup.ts';
import { personSchema } from '../../core/people/person.ts';
import { makeHistory } from '../history.ts';

const day = 86_400_000;

/** A made-up past of ten weeks, as a backup to bring in: Robin on the pretend site, and Sam archived. */
export function madeUpPast(now: number): Backup {
  const robin = personSchema.parse({
    id: 'robin',
    nickname: 'Robin',
    profiles: [
      { site: 'shore', key: 'robin' },
      { site: 'instagram', key: 'robin.boats' },
    ],
    addedAt: now - 70 * day,
  });
  const sam = personSchema.parse({
    id: 'sam',
    nickname: 'Sam',
    profiles: [{ site: 'x', key: 'sam' }],
    addedAt: now - 70 * day,
    archivedAt: now - 20 * day,
  });
  return backupSchema.parse({
    ebb: 1,
    savedAt: now,
    people: [robin, sam],
    moments: makeHistory({
      seed: 7,
      count: 90,
      from: now - 70 * day,
      to: now,
      people: ['robin'],
      sites: ['instagram', 'shore'],
      passages: [],
    }),
    thoughts: [
      { id: 'one', at: now - 2 * day, text: 'Why did the last message end with a full stop?' },
      { id: 'two', at: now - 5 * day, text: 'Whether the blue jacket is still at theirs.' },
    ],
    snoozes: [],
    settings: { smallThings: ['a walk to the bridge'], someoneToCall: 'Alex' },
  });
}
