import browser from 'webextension-polyfill';
import { type ListCopy, readListCopy } from '../core/backup/list-copy.ts';
import { copyKey } from './storage-keys.ts';

/**
 * The copy of the list that lies beside the database; `erasing` while everything is being erased, `newer` when it is
 * of a newer Ebb.
 */
export async function readCopy(): Promise<ListCopy | 'erasing' | 'newer' | undefined> {
  return readListCopy((await browser.storage.local.get(copyKey))[copyKey]);
}

/** What a database without a mark is refused with while the copy beside it is of a newer Ebb, as its own would be. */
export function newerCopy(): DOMException {
  return new DOMException('The copy of the list is of a newer version.', 'VersionError');
}
