import { clockTolerance } from '../../core/calendar/clock-seen.ts';
import { apartUntil, type Merge } from '../../core/merging/merge.ts';
import { isOthersMoment, passesApart } from '../../core/merging/take-apart.ts';
import type { Person } from '../../core/people/person.ts';
import { readValue } from '../../core/stored/read-row.ts';
import { database } from '../database.ts';
import { announceMoments } from '../moments-channel.ts';
import { deleteRow, replaceRow, writeRows } from './rows.ts';

/** All that belongs to one person or another. */
const stores = ['people', 'moments', 'closings', 'passes', 'merges'] as const;

/**
 * Keeps a person in place of two who were the same: the other's moments become theirs, the pass that
 * lasts longer, and the other's closing page if they have none. What was before is kept too, for a day. All of it
 * or nothing.
 */
export async function writeMerged(
  person: Person,
  { kept, other, at }: Pick<Merge, 'kept' | 'other' | 'at'>,
): Promise<void> {
  await writeRows(stores, async (write) => {
    const [moments, closings] = [write.objectStore('moments'), write.objectStore('closings')];
    const passes = write.objectStore('passes');
    const theirs = (await moments.getAll())
      .filter((row) => row.person === other.id)
      .flatMap((row) => readValue('moments', row) ?? []);
    const hasClosing = (await closings.get(kept.id)) !== undefined;
    const closing = hasClosing ? undefined : readValue('closings', await closings.get(other.id));
    const own = readValue('passes', await passes.get(kept.id));
    const pass = readValue('passes', await passes.get(other.id));
    await replaceRow(write, 'people', person);
    await write.objectStore('people').delete(other.id);
    await deleteRow(write, 'passes', other.id);
    if (pass && pass.until > (own?.until ?? 0))
      await replaceRow(write, 'passes', { ...pass, person: kept.id });
    for (const moment of theirs) {
      await replaceRow(write, 'moments', { ...moment, person: kept.id });
    }
    if (closing) {
      await replaceRow(write, 'closings', { ...closing, person: kept.id });
      await deleteRow(write, 'closings', other.id);
    }
    await write.objectStore('merges').put({
      ...{ at, kept, other, closing: closing ?? null },
      moments: theirs.map(({ id }) => id),
      passes: [own, pass].filter((each) => each !== undefined),
    });
  });
  announceMoments();
}

/** Keeps two people in place of the one they were made, with what was each one's before. All of it or nothing. */
export async function writeApart(
  { kept, other }: Pick<Merge, 'kept' | 'other'>,
  merge: Merge,
): Promise<void> {
  await writeRows(stores, async (write) => {
    const [moments, closings] = [write.objectStore('moments'), write.objectStore('closings')];
    const theirs = (await moments.getAll())
      .filter((row) => row.person === kept.id)
      .flatMap((row) => readValue('moments', row) ?? [])
      .filter(isOthersMoment(merge));
    const pass = readValue('passes', await write.objectStore('passes').get(kept.id));
    await replaceRow(write, 'people', kept);
    await replaceRow(write, 'people', other);
    for (const moment of theirs) {
      await replaceRow(write, 'moments', { ...moment, person: other.id });
    }
    await deleteRow(write, 'passes', kept.id);
    for (const each of passesApart(merge, pass)) await replaceRow(write, 'passes', each);
    const { closing } = merge;
    if (closing) {
      const written = readValue('closings', await closings.get(kept.id));
      await replaceRow(write, 'closings', closing);
      // What was written in it since stays with the one who was kept.
      if (written?.changedAt === closing.changedAt) await deleteRow(write, 'closings', kept.id);
    }
    await write.objectStore('merges').delete([merge.at, other.id]);
  });
  announceMoments();
}

/**
 * Forgets what was before merges that can't be taken apart any more at `now`, milliseconds UTC. Where the clock was
 * set back since, the day begins anew.
 */
export async function forgetMerges(now: number): Promise<void> {
  const { store, done } = (await database()).transaction('merges', 'readwrite');
  await store.delete(IDBKeyRange.upperBound([now - apartUntil({ at: 0 }), []]));
  const ahead = await store.getAll(IDBKeyRange.lowerBound([now + clockTolerance]));
  await Promise.all([
    ...ahead.map(({ at, other }) => store.delete([at, other.id])),
    ...ahead.map((merge) => store.put({ ...merge, at: now })),
    done,
  ]);
}
