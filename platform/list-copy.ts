import browser from 'webextension-polyfill';
import { type ListCopy, readListCopy } from '../core/backup/list-copy.ts';
import { copyKey } from './storage-keys.ts';

/** The copy of the list that lies beside the database; `erasing` while everything is being erased. */
export async function readCopy(): Promise<ListCopy | 'erasing' | undefined> {
  return readListCopy((await browser.storage.local.get(copyKey))[copyKey]);
}
