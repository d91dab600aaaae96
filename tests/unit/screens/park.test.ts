import { expect, test } from 'vitest';
import { readThoughts } from '../../../platform/read.ts';
import { readUnsaved } from '../../../platform/unsaved-writing.ts';
import { park } from '../../../screens/park.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { carryOwnMessages } from '../../support/own-messages.ts';
import { pageStorage } from '../../support/page-storage.ts';

/** A browser whose pages have a storage of their own with room for notes, or none. */
async function withRoom(isThere: boolean) {
  await freshBrowser();
  carryOwnMessages();
  pageStorage(isThere);
}

test('a thought parked on a page of Ebb is kept', async () => {
  await withRoom(true);
  await park('ask about the keys');
  expect(await readThoughts()).toMatchObject([{ text: 'ask about the keys' }]);
  expect(readUnsaved()).toEqual([]);
});

test('with a full disk it is noted until it can be kept', async () => {
  await withRoom(true);
  fillDisk();
  await park('ask about the keys');
  expect(readUnsaved()).toMatchObject([{ type: 'park', data: { text: 'ask about the keys' } }]);
});

test('that lies nowhere, because nothing has room, is told of', async () => {
  await withRoom(false);
  fillDisk();
  await expect(park('ask about the keys')).rejects.toThrow('nowhere');
});
