import browser from 'webextension-polyfill';
import type { Backup } from '../core/backup/backup.ts';
import { gatherBackup } from '../core/backup/gather.ts';
import type { Aside } from '../core/stored/aside.ts';
import { outgoingSchema } from './messages/outgoing.ts';
import { readRawRows } from './read-raw.ts';
import { errorLogKey } from './storage-keys.ts';
import { readUnsaved, type UnsavedWriting } from './unsaved-writing.ts';

/** What could be read of everything, and how much of it that is. */
export interface Rescued {
  /** What could be read, as a file that can be brought in again. */
  backup: Backup;
  /** Whether that is all there is, only some of it, or nothing. */
  extent: 'all' | 'some' | 'nothing';
}

/**
 * Reads all that can be read, wherever it lies: rows of the database, what lies beside it in the browser's
 * storage, and what pages noted as it was typed. Never rejects. `now` in milliseconds UTC.
 */
export async function rescue(now: number): Promise<Rescued> {
  const { rows, complete } = await readRawRows();
  const beside = await readBeside().catch(() => null);
  const found = [...rows, ...(beside ?? []), ...readUnsaved().flatMap(asRow)];
  const extent = complete && beside ? 'all' : found.length > 0 ? 'some' : 'nothing';
  return { backup: gatherBackup(found, now), extent };
}

/** What lies in `storage.local`; a thought that was parked and waits there is one. */
async function readBeside(): Promise<Aside[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key]) => key !== errorLogKey)
    .map(([key, value]) => {
      const { data } = outgoingSchema.safeParse(value);
      return data?.type === 'park'
        ? { store: 'thoughts', row: data.data }
        : { store: 'storage.local', row: { key, value } };
    });
}

function asRow(unsaved: UnsavedWriting): Aside[] {
  switch (unsaved.type) {
    case 'saveWriting':
      return [{ store: 'writings', row: unsaved.data }];
    case 'saveClosing':
      return [{ store: 'closings', row: unsaved.data }];
    case 'savePlan':
      return unsaved.data ? [{ store: 'plans', row: unsaved.data }] : [];
    case 'park':
      return [{ store: 'thoughts', row: unsaved.data }];
    case 'keepOwnWords':
      return [{ store: 'ownWords', row: unsaved.data }];
    case 'removeThought':
    case 'removeOwnWords':
      return [];
  }
}
