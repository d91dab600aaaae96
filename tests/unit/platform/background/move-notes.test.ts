import { beforeEach, expect, test } from 'vitest';
import { moveNotes } from '../../../../platform/background/move-notes.ts';
import { writePerson } from '../../../../platform/background/write.ts';
import { readOwnWords, readPeople } from '../../../../platform/read.ts';
import { robin } from '../../../fixtures/person.ts';
import { freshBrowser } from '../../../support/fresh-browser.ts';
import { fillDisk } from '../../../support/full-disk.ts';
import { rowsOf, storeRow } from '../../../support/store-row.ts';

const noted = robin({ note: 'Sleep first.' });

beforeEach(freshBrowser);

test('a note is a passage for its person after a start, once', async () => {
  await writePerson(noted);
  await moveNotes();
  await moveNotes();
  expect(await readPeople()).toEqual([{ ...noted, note: '' }]);
  expect(await readOwnWords()).toMatchObject([{ text: 'Sleep first.', person: 'robin' }]);
});

test('where there is no room for it the note stays', async () => {
  await writePerson(noted);
  const makeRoom = fillDisk();
  await expect(moveNotes()).rejects.toThrow();
  makeRoom();
  expect(await readPeople()).toEqual([noted]);
  expect(await readOwnWords()).toEqual([]);
});

test('someone who can be read only in part stays as they are, with their note', async () => {
  const row = { ...noted, stance: 'nobody knows' };
  await storeRow('people', row);
  await moveNotes();
  expect(await rowsOf('people')).toEqual([row]);
  expect(await readOwnWords()).toEqual([]);
});
