import browser from 'webextension-polyfill';
import { type ListCopy, readListCopy, storedListCopy } from '../../core/backup/list-copy.ts';
import { type Settings, settingsSchema } from '../../core/settings/settings.ts';
import { readCopy } from '../list-copy.ts';
import { copyKey } from '../storage-keys.ts';

/**
 * Puts a copy of the list beside the database, if it is another than the one that lies there; one of a newer Ebb stays.
 * Without settings, for they couldn't be read, it has those of the other.
 */
export async function writeCopy(
  copy: Omit<ListCopy, 'settings'> & { settings: Settings | null },
): Promise<void> {
  const before = await readCopy();
  if (before === 'newer') return;
  const settings = copy.settings ?? (before === 'erasing' ? undefined : before?.settings);
  const stored = storedListCopy({ ...copy, settings: settings ?? settingsSchema.parse({}) });
  // Browsers give the fields of what is stored in an order of their own; read, they have the schema's.
  const now = readListCopy(stored);
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  await browser.storage.local.set({ [copyKey]: stored });
}

/** Takes the copy away, and leaves word that everything is being erased. */
export async function writeErasing(): Promise<void> {
  await browser.storage.local.set({ [copyKey]: { erasing: true } });
}
