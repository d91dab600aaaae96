import type { Change, PartName } from '../../core/backup/part.ts';
import {
  nothingRemoved,
  type Removed,
  type RowKind,
  removedSchema,
  rowKinds,
} from '../../core/erasing/removed.ts';
import { isLasting } from '../../core/guard/pass.ts';
import { type Merge, mergeSchema } from '../../core/merging/merge.ts';
import { type Aside, asideKey, asideSchema } from '../../core/stored/aside.ts';
import { asideWithout } from '../../core/stored/aside-without.ts';
import { isNewer, type Rows, readRow, toRow, unreadOf } from '../../core/stored/read-row.ts';
import { inTransaction } from '../in-transaction.ts';

/** Which rows are looked at. */
interface Among {
  /** Of which kinds. */
  kinds: readonly RowKind[];
  /** Moments from this time on, milliseconds UTC; from the first unless told. */
  from?: number;
  /** Moments before this time, milliseconds UTC; to the last unless told. */
  to?: number;
}

/** Whether a row goes. */
type Goes = (kind: RowKind | 'merges', row: unknown) => boolean;

/**
 * Removes every row for which `goes` says so, and what is kept of them elsewhere, in one transaction; one of a newer
 * Ebb stays. Gives them; one that can't be read as it would be set aside. Throws, and removes nothing, where it is
 * someone that a newer Ebb has written.
 * @param wasOnce whether a row of someone goes where it isn't in the list: who goes was that one once
 */
export async function removeRows(
  { kinds, from = -Infinity, to = Infinity }: Among,
  goes: Goes,
  wasOnce: (person: unknown) => boolean = () => false,
): Promise<Removed> {
  const removed: Record<keyof Removed, unknown[]> = structuredClone(nothingRemoved);
  const stores: (RowKind | 'aside' | 'merges' | 'undo')[] = [...kinds, 'aside', 'merges', 'undo'];
  const goesElsewhere: Goes = (kind, row) =>
    kinds.some((each) => each === kind) && (goes(kind, row) || (kind === 'people' && wasOnce(row)));
  await inTransaction(stores, async (write) => {
    const stretch = IDBKeyRange.bound(from, to, false, true);
    for (const kind of kinds) {
      const [rows, keys] =
        kind === 'moments'
          ? await readAll(write.objectStore('moments').index('at'), stretch)
          : await readAll(write.objectStore(kind));
      for (const [index, row] of rows.entries()) {
        const key = keys[index];
        if (key === undefined || !goes(kind, row) || stays(kind, row)) continue;
        const reading = readRow(kind, row);
        if (reading.state === 'read') removed[kind].push(reading.value);
        const unread = unreadOf(kind, row);
        if (unread) removed.aside.push(unread);
        await write.objectStore(kind).delete(key);
      }
    }
    const merges = await changeMerges(write.objectStore('merges'), goes, goesElsewhere);
    removed.merges.push(...merges);
    await forgetChanges(write.objectStore('undo'), goesElsewhere);
    removed.aside.push(...(await forgetAside(write.objectStore('aside'), goesElsewhere)));
  });
  return removedSchema.parse(removed);
}

/**
 * Puts rows back that were removed, all or none: none in place of what was written since, and no pass that is
 * over. `now` in milliseconds UTC.
 */
export async function putBack(removed: Removed, now: number): Promise<void> {
  const stores: (RowKind | 'aside' | 'merges')[] = [...rowKinds, 'aside', 'merges'];
  const lasting = removed.passes.filter((pass) => isLasting(pass, now));
  const rowsOf = <Kind extends RowKind>(kind: Kind, values: readonly Rows[Kind][]) =>
    values.map((value) => toRow(kind, value));
  const byId = ({ id }: { id: string }) => id;
  const byPerson = ({ person }: { person: string }) => person;
  await inTransaction(stores, async (write) => {
    await putNew(write.objectStore('people'), rowsOf('people', removed.people), byId);
    await putNew(write.objectStore('passes'), rowsOf('passes', lasting), byPerson);
    await putNew(write.objectStore('moments'), rowsOf('moments', removed.moments), byId);
    await putNew(write.objectStore('thoughts'), rowsOf('thoughts', removed.thoughts), byId);
    await putNew(
      write.objectStore('writings'),
      rowsOf('writings', removed.writings),
      (row) => row.week,
    );
    await putNew(write.objectStore('closings'), rowsOf('closings', removed.closings), byPerson);
    await putNew(write.objectStore('ownWords'), rowsOf('ownWords', removed.ownWords), byId);
    await putNew(write.objectStore('snoozes'), rowsOf('snoozes', removed.snoozes), byId);
    for (const merge of removed.merges) await write.objectStore('merges').put(merge);
    for (const one of removed.aside) await write.objectStore('aside').put(one, asideKey(one));
  });
}

function stays(kind: RowKind, row: unknown): boolean {
  if (!isNewer(kind, row)) return false;
  if (kind === 'people') throw new Error('A newer Ebb has written who this is; they stay.');
  return true;
}

interface Readable {
  getAll(range?: IDBKeyRange): Promise<unknown[]>;
  getAllKeys(range?: IDBKeyRange): Promise<string[]>;
}

/** Rows of a store or an index, and the key of each. */
async function readAll(from: Readable, range?: IDBKeyRange): Promise<[unknown[], string[]]> {
  return Promise.all([from.getAll(range), from.getAllKeys(range)]);
}

interface Merges {
  getAll(): Promise<Merge[]>;
  put(merge: Merge): Promise<unknown>;
  delete(key: [number, string]): Promise<void>;
}

/** Takes merges away that go, and the closing page that goes out of one that stays. Gives them as they were. */
async function changeMerges(merges: Merges, goes: Goes, goesElsewhere: Goes): Promise<Merge[]> {
  const changed: Merge[] = [];
  for (const merge of await merges.getAll()) {
    const isGone = goes('merges', merge);
    if (!isGone && !goesElsewhere('closings', merge.closing)) continue;
    if (mergeSchema.safeParse(merge).success) changed.push(merge);
    if (isGone) await merges.delete([merge.at, merge.other.id]);
    else await merges.put({ ...merge, closing: null });
  }
  return changed;
}

interface Undo {
  getAll(): Promise<(readonly Change[])[]>;
  getAllKeys(): Promise<[number, number][]>;
  put(changes: readonly Change[], key: [number, number]): Promise<unknown>;
  delete(key: [number, number]): Promise<void>;
}

/** Of how to take back a file that was brought in, what is about a row that goes. It isn't brought back by that. */
async function forgetChanges(undo: Undo, goes: Goes): Promise<void> {
  const pieces = await undo.getAll();
  for (const [index, key] of (await undo.getAllKeys()).entries()) {
    const changes = pieces[index] ?? [];
    const kept = changes.filter(
      ({ part, before, after }) =>
        !isRowGoing(part, before, goes) && !isRowGoing(part, after, goes),
    );
    if (kept.length === 0) await undo.delete(key);
    else if (kept.length < changes.length) await undo.put(kept, key);
  }
}

/** Whether a row of a part of a file goes, or something in what it had set aside. */
function isRowGoing(part: PartName, row: unknown, goes: Goes): boolean {
  if (part !== 'aside') return rowKinds.some((kind) => kind === part && goes(kind, row));
  const { data } = asideSchema.safeParse(row);
  return data !== undefined && asideWithout(data, goes) !== data;
}

interface AsideRows extends Readable {
  put(row: Aside, key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** Takes what goes out of what was set aside. Gives what that was. */
async function forgetAside(aside: AsideRows, goes: Goes): Promise<Aside[]> {
  const changed: Aside[] = [];
  const [rows, keys] = await readAll(aside);
  for (const [index, row] of rows.entries()) {
    const { data } = asideSchema.safeParse(row);
    const key = keys[index];
    if (!data || key === undefined) continue;
    const left = asideWithout(data, goes);
    if (left === data) continue;
    changed.push(data);
    await aside.delete(key);
    if (left) await aside.put(left, asideKey(left));
  }
  return changed;
}

interface Writable<Row> {
  getKey(key: string): Promise<unknown>;
  put(row: Row): Promise<unknown>;
}

/** Puts rows whose keys are free. */
async function putNew<Row>(
  store: Writable<Row>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<void> {
  for (const row of rows) if ((await store.getKey(keyOf(row))) === undefined) await store.put(row);
}
