import browser from 'webextension-polyfill';
import { type ListCopy, readListCopy, storedListCopy } from '../../core/backup/list-copy.ts';
import { type Settings, settingsSchema } from '../../core/settings/settings.ts';
import { readCopy } from '../list-copy.ts';
import { copyKey } from '../storage-keys.ts';

/** A copy to be written; null where something can't be read. */
interface NewCopy extends Pick<ListCopy, 'people' | 'snoozes'> {
  settings: Settings | null;
  written: boolean | null;
}

/**
 * Puts a copy of the list beside the database, if it is another than the one that lies there; one of a newer Ebb stays.
 * What couldn't be read is as the other has it.
 */
export async function writeCopy({ people, snoozes, ...copy }: NewCopy): Promise<void> {
  const before = await readCopy();
  if (before === 'newer') return;
  const known = before === 'erasing' ? undefined : before;
  const settings = copy.settings ?? known?.settings ?? settingsSchema.parse({});
  const written = copy.written ?? known?.written ?? false;
  const stored = storedListCopy({ people, snoozes, settings, written });
  // Browsers give the fields of what is stored in an order of their own; read, they have the schema's.
  const now = readListCopy(stored);
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  await browser.storage.local.set({ [copyKey]: stored });
}

/** Has the copy say whether anything is written down, if that is known and another than it says. Callers take turns. */
export async function noteWritten(written: boolean | null): Promise<void> {
  const copy = await readCopy();
  if (written === null || typeof copy !== 'object' || copy.written === written) return;
  // Not all of it may be readable: the rest stays as it is.
  const { [copyKey]: stored } = await browser.storage.local.get(copyKey);
  if (typeof stored !== 'object') return;
  await browser.storage.local.set({ [copyKey]: { ...stored, written } });
}

/** Takes the copy away, and leaves word that everything is being erased. */
export async function writeErasing(): Promise<void> {
  await browser.storage.local.set({ [copyKey]: { erasing: true } });
}
