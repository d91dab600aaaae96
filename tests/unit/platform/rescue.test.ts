import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { backupSchema } from '../../../core/backup/backup.ts';
import { readBackup } from '../../../core/backup/read-backup.ts';
import { writePerson, writeThought } from '../../../platform/background/write.ts';
import { database, databaseName } from '../../../platform/database.ts';
import { rescue } from '../../../platform/rescue.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { refusals, refuseToOpen, unreadableStores } from '../../support/broken-database.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

/** The page's own storage, as browsers have it: its keys are its properties. */
class PageStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(Reflect.get(this, key)) : null;
  }
}

beforeEach(() => vi.unstubAllGlobals());

/** A browser in which pages noted this, under these keys. */
async function open(noted: Record<string, object> = {}) {
  const texts = Object.entries(noted).map(([key, value]) => [key, JSON.stringify(value)]);
  vi.stubGlobal('localStorage', Object.assign(new PageStorage(), Object.fromEntries(texts)));
  return freshBrowser();
}

const writing = { week: '2026-11-16', answer: 'The kitchen was quiet.', changedAt: 1 };

describe('what can be read', () => {
  test('is everything, when everything can be', async () => {
    await open();
    await writePerson(robin());
    const moment = momentAt('2026-11-18T11:00');
    await storeMoment(moment);
    const { backup, extent } = await rescue(7);
    expect(extent).toBe('all');
    expect(backup).toMatchObject({ savedAt: 7, people: [robin()], moments: [moment], aside: [] });
  });

  test('is what a newer Ebb has kept, too, with what isn’t known aside', async () => {
    await open();
    await writePerson(robin());
    await deleteDB(databaseName);
    const newer = await openDB(databaseName, 99, {
      upgrade(db) {
        db.createObjectStore('people', { keyPath: 'id' }).put(robin({ id: 'sam' }));
        db.createObjectStore('letters', { keyPath: 'id' }).put({ id: 1, text: 'unsent' });
      },
    });
    newer.close();
    onTestFinished(() => deleteDB(databaseName));
    await expect(database()).rejects.toMatchObject({ name: 'VersionError' });
    const { backup, extent } = await rescue(0);
    expect(extent).toBe('all');
    expect(backup.people).toEqual([robin({ id: 'sam' })]);
    expect(backup.aside).toEqual([{ store: 'letters', row: { id: 1, text: 'unsent' } }]);
  });

  test('is the other stores, where one can’t be read', async () => {
    await open();
    await writePerson(robin());
    await writeThought({ id: 'thought', at: 1, text: 'the boats' });
    unreadableStores('thoughts');
    const { backup, extent } = await rescue(0);
    expect(extent).toBe('some');
    expect(backup).toMatchObject({ people: [robin()], thoughts: [] });
  });

  test('is what was typed and what waits beside the database, where it can’t be opened', async () => {
    const { browser } = await open({ 'typed week': { type: 'saveWriting', data: writing } });
    const thought = { id: 'thought', at: 1, text: 'the boats' };
    await browser.storage.local.set({ 'out 1': { type: 'park', data: thought }, guard: { a: 1 } });
    await browser.storage.local.set({ errors: [{ at: 1 }] });
    await deleteDB(databaseName);
    refuseToOpen(refusals['throws at once']);
    const { backup, extent } = await rescue(0);
    expect(extent).toBe('some');
    expect(backup.writings).toMatchObject([writing]);
    expect(backup.thoughts).toMatchObject([thought]);
    expect(backup.aside).toEqual([
      { store: 'storage.local', row: { key: 'guard', value: { a: 1 } } },
    ]);
  });

  test('is nothing, where nothing can be', async () => {
    await open();
    await deleteDB(databaseName);
    refuseToOpen(refusals['rejects it']);
    expect(await rescue(0)).toMatchObject({ extent: 'nothing', backup: { people: [] } });
  });

  test('leaves no database behind where there was none', async () => {
    await open();
    await deleteDB(databaseName);
    await rescue(0);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(databaseName);
  });

  test('is a file that can be brought in again, with the newest of what was written twice', async () => {
    const newer = { ...writing, answer: 'And the street.', changedAt: 2 };
    await open({ 'typed week': { type: 'saveWriting', data: newer } });
    const write = (await database()).transaction('writings', 'readwrite').store;
    await Reflect.apply(write.put, write, [writing]);
    await Reflect.apply(write.put, write, [{ week: '2026-11-09', answer: 7 }]);
    const { backup } = await rescue(0);
    const reading = readBackup(JSON.stringify(backup));
    expect(reading).toEqual({ backup: backupSchema.parse(backup) });
    expect(backup.writings).toMatchObject([newer]);
    expect(backup.aside).toEqual([{ store: 'writings', row: { week: '2026-11-09', answer: 7 } }]);
  });
});
