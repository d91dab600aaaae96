import { dayNumber } from '../core/calendar/local-day.ts';
import { spanOfDays } from '../core/calendar/week.ts';
import { type Days, isInDays } from '../core/erasing/in-days.ts';
import { goesWith, wasOnce } from '../core/erasing/of-person.ts';
import {
  nothingRemoved,
  type Removed,
  type RowKind,
  type WrittenKind,
} from '../core/erasing/removed.ts';
import { fieldOf } from '../core/erasing/row-fields.ts';
import { requirePeopleLimit } from '../core/people/people-limit.ts';
import { putBack, removeRows } from '../platform/background/remove-rows.ts';
import { offsetAt } from '../platform/clock.ts';
import { logError } from '../platform/error-log.ts';
import { announceMoments } from '../platform/moments-channel.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { change } from './change.ts';
import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { drainOutbox } from './outbox.ts';
import { returnAccess } from './people.ts';
import { prepare } from './refresh.ts';

/**
 * Removes a person with their pass, closing page and the words for them; if `past` says so, what was recorded of
 * pauses too, and the pages about them. Records first what still waits in the outbox. Gives what was removed.
 */
export async function removePerson(id: string, past: boolean): Promise<Removed> {
  await drainOutbox();
  const before = await readEveryone();
  const kinds = [
    'people',
    'passes',
    'closings',
    'ownWords',
    ...(past ? (['moments', 'thoughts'] as const) : []),
  ] as const;
  const going = before.find((person) => person.id === id) ?? { id, formerIds: [] };
  const done: Removed[] = [];
  const changing = change(async () => {
    const goes = (kind: RowKind | 'merges', row: unknown) => goesWith(going, past, kind, row);
    done.push(await removeRows({ kinds }, goes, (row) => wasOnce(going, row)));
  });
  // Once the rows are gone the person is removed; guard and scripts follow, if not at once.
  await changing.catch((reason) => {
    if (done.length === 0) throw reason;
    logError('remove someone', reason);
  });
  const [removed = nothingRemoved] = done;
  announceMoments();
  await returnAccess(before);
  // Perhaps not all of the row could be read: what is put back is all that was known of the person.
  return { ...removed, people: before.filter((person) => person.id === id) };
}

/**
 * Removes one moment, by its id and when it opened (milliseconds UTC). Records first what still waits in the outbox: it
 * would come back with that. Gives what was removed.
 */
export async function removeMoment({ id, at }: { id: string; at: number }): Promise<Removed> {
  await drainOutbox();
  const among = { kinds: ['moments'], from: at, to: at + 1 } as const;
  const removed = await removeRows(
    among,
    (kind, row) => kind === 'moments' && fieldOf(row, 'id') === id,
  );
  announceMoments();
  prepare();
  return removed;
}

/** Removes what was written down in some days. Gives it. */
export async function removeDays(days: Days & { kinds: readonly WrittenKind[] }): Promise<Removed> {
  await drainOutbox();
  const clock = { now: Date.now(), offsetAt };
  const span = spanOfDays(days.from, dayNumber(days.to) - dayNumber(days.from) + 1);
  const removed = await removeRows(
    { kinds: days.kinds, ...span },
    (kind, row) => kind !== 'merges' && isInDays(days, clock, kind, row),
  );
  announceMoments();
  prepare();
  return removed;
}

/** Puts back what was removed. Throws when more people would be listed than can be. */
export async function putBackRemoved(removed: Removed): Promise<void> {
  const before = await readEveryone();
  requirePeopleLimit(before, removed.people);
  await change(() => putBack(removed, Date.now()));
  announceMoments();
  if (removed.people.length > 0) await injectIntoOpenTabs();
}
