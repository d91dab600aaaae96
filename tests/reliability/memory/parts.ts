import { changes, growingChanges } from '../changes.ts';
import type { Counts } from '../counts.ts';
import { garbageKinds } from '../garbage.ts';
import { itemKeys } from '../item-keys.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { spoilItem } from './corrupted-items.ts';
import { rowPlaces, spoilOwnRow, spoilRow } from './corrupted-rows.ts';
import { changesOfStart, type Eviction, evict, evictions, type When } from './evictions.ts';
import { fillTheDisk } from './full-disk.ts';
import { readHostileFiles } from './hostile-files.ts';
import { stopBetweenChanges } from './stop-between-changes.ts';

const where = 'in memory';

/** Stops the background after each change it makes, of every kind of change. */
export async function tryStops(): Promise<ReliabilityRow[]> {
  const rows: ReliabilityRow[] = [];
  for (const [name, change] of Object.entries(changes)) {
    const found: string[][] = [];
    for (const start of ['event', 'browser'] as const)
      for (const { faults } of await stopBetweenChanges(change, start)) found.push(faults);
    const means =
      'Started again, all of it is done or nothing, whoever is listed is guarded, and asked again it is done.';
    rows.push(rowOf({ name: `Stopped after any write while ${name}`, means, where }, found));
  }
  return rows;
}

/** Spoils every row and item in every way. */
export async function tryCorruption(): Promise<ReliabilityRow[]> {
  const rows: string[][] = [];
  for (const place of rowPlaces)
    for (const kind of garbageKinds) rows.push(await spoilRow(place, kind));
  const items: string[][] = [];
  for (const key of itemKeys)
    for (const kind of garbageKinds) items.push(await spoilItem(key, kind));
  const own: string[][] = [];
  for (const kind of garbageKinds) own.push(await spoilOwnRow(kind));
  return [
    line(
      'Rows made garbage, each row in each way',
      'All others pause, all can be saved as a file, and the row stays as it is.',
      rows,
    ),
    line(
      'Items of the storage made garbage',
      'All who are listed pause, and after a start guard and scripts are in line.',
      items,
    ),
    line('Rows of who is visited made garbage', 'Their own page pauses still.', own),
  ];
}

/** Evicts the database, the storage, or both, around every change of a start. */
export async function tryEvictions(): Promise<ReliabilityRow[]> {
  const ofStart = await changesOfStart();
  const times: When[] = [
    'before',
    ...Array.from({ length: ofStart }, (_, each) => each + 1),
    'after',
  ];
  const rows: ReliabilityRow[] = [];
  for (const what of Object.keys(evictions) as Eviction[]) {
    const found: string[][] = [];
    for (const when of times)
      found.push((await evict(what, when)).map((fault) => `${when}: ${fault}`));
    rows.push(line(`Evicted before, during and after a start: ${what}`, meansOf(what), found));
  }
  return rows;
}

/** Fills the disk before each write. */
export async function tryFullDisks(): Promise<ReliabilityRow[]> {
  const rows: ReliabilityRow[] = [];
  for (const [name, change] of growingChanges) {
    const outcomes = await fillTheDisk(change);
    const means =
      'It is done or not, a visit is answered meanwhile, and with room again it can be done.';
    rows.push(
      line(
        `Disk full from any write on while ${name}`,
        means,
        outcomes.map(({ faults }) => faults),
      ),
    );
  }
  return rows;
}

/** Brings hostile files in. */
export async function tryFiles({ files }: Counts): Promise<ReliabilityRow[]> {
  const found = await readHostileFiles(files, 4);
  return [
    line(
      'Hostile files',
      'It is refused with a reason, or comes in and can be taken back, and all is as it was; within a second of the processor.',
      found,
    ),
  ];
}

function line(name: string, means: string, found: string[][]): ReliabilityRow {
  return rowOf({ name, means, where }, found);
}

function meansOf(what: Eviction): string {
  return what === 'both'
    ? 'Who is listed then is guarded.'
    : 'Who was listed pauses still, and who is listed then is guarded.';
}
