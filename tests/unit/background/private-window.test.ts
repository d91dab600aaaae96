import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurn } from '../../../background/in-turn.ts';
import { savePerson } from '../../../background/people.ts';
import { database } from '../../../platform/database.ts';
import { readPasses, readThoughts } from '../../../platform/read.ts';
import { clockKeptKey } from '../../../platform/storage-keys.ts';
import { robin } from '../../fixtures/person.ts';
import { saidAt, saidByPages } from '../../fixtures/said-by-pages.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import browser from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

/** What says until when pages are open and what the clock said meanwhile, and what is made anew from chance. */
const passing = new Set(['guard', 'prepared', clockKeptKey]);

/** All that is written down: every store but that of passes, and the storage of the extension. */
async function writtenDown() {
  // What is made after an answer is made by then.
  await inTurn(async () => undefined);
  const db = await database();
  const stores = [...db.objectStoreNames].filter((name) => name !== 'passes');
  const rows = await Promise.all(stores.map(async (name) => [name, await db.getAll(name)]));
  const local = Object.entries(await browser.storage.local.get(null));
  return { rows, local: local.filter(([key]) => !passing.has(key)) };
}

const pause = { ...saidByPages.keep, choseAt: 5 };
const told: [string, unknown][] = [
  ...Object.entries(saidByPages),
  ...(['turned-back', 'went-on', 'safety', 'left'] as const).map((choice): [string, unknown] => [
    'keep',
    { ...pause, choice },
  ]),
  ['keep', { ...pause, said: { feeling: 'sad', hope: 'their voice', helped: 'not-today' } }],
  ['keep', { ...pause, calledOff: true }],
];

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await savePerson(robin({ profiles: [{ site: 'page', key: 'robin.example', alsoKnownAs: [] }] }));
  await backgroundInMemory.startWithBrowser();
  // An ordinary window has said the same before, so that there is something to change.
  const elsewhere = { url: saidAt, tab: 1 };
  await backgroundInMemory.tell('arrive', saidByPages.arrive, elsewhere);
  await backgroundInMemory.tell('keep', { ...pause, choice: 'went-on' }, elsewhere);
  return () => void vi.restoreAllMocks();
});

describe('in a private window', () => {
  const tell = (type: string, data: unknown) =>
    backgroundInMemory.tell(type, data, { url: saidAt, tab: 2, incognito: true });

  test.each(told)('nothing is written down by “%s” (%j)', async (type, data) => {
    const before = await writtenDown();
    await tell(type, data);
    expect(await writtenDown()).toEqual(before);
  });

  test('a thought that was parked isn’t said to be kept', async () => {
    expect(await tell('park', saidByPages.park)).toBeNull();
    expect(await readThoughts()).toEqual([]);
  });

  test('going on opens the page all the same', async () => {
    await backgroundInMemory.tell('endPass', 'robin');
    await tell('keep', { ...pause, choice: 'went-on', choseAt: Date.now(), passMinutes: 5 });
    expect(await readPasses()).toMatchObject([{ person: 'robin' }]);
  });
});
