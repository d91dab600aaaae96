import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { keep } from '../../../background/keep.ts';
import { drainOutbox } from '../../../background/outbox.ts';
import { joinPeople } from '../../../background/people.ts';
import type { PauseRecord } from '../../../core/moments/pause-record.ts';
import { removeFromOutbox } from '../../../platform/background/outbox-items.ts';
import { writePerson } from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
import { readMoments, readPasses, readPeople, readThoughts } from '../../../platform/read.ts';
import { outboxPrefix } from '../../../platform/storage-keys.ts';
import { robin } from '../../fixtures/person.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { rowsOf } from '../../support/store-row.ts';

const noon = Date.parse('2026-11-18T12:00:00Z');
const open: PauseRecord = {
  ...{ moment: 'm1', revision: 1, at: noon - 1000, offset: 60, person: 'robin' },
  arrival: 'load',
};
const wentOn: PauseRecord = { ...open, revision: 2, choice: 'went-on', choseAt: noon };

/** A browser in which Robin is listed and this was left in the outbox, by key. */
async function withOutbox(left: Record<string, unknown>) {
  const { browser } = await freshBrowser('2026-11-18T12:00:00Z');
  await writePerson(robin());
  const named = Object.entries(left).map(([key, value]) => [outboxPrefix + key, value]);
  await browser.storage.local.set(Object.fromEntries(named));
  const keys = async () => {
    const all = Object.keys(await browser.storage.local.get(null));
    return all.filter((key) => key.startsWith(outboxPrefix));
  };
  return { browser, keys };
}

const moments = () => readMoments(0, Infinity);

describe('a record in the outbox', () => {
  test('that says what was chosen becomes its moment, and gives the pass', async () => {
    const { keys } = await withOutbox({ m1: wentOn });
    expect(await drainOutbox()).toBe(1);
    expect(await moments()).toMatchObject([{ id: 'm1', choice: 'went-on', passMinutes: 5 }]);
    expect(await readPasses()).toMatchObject([{ person: 'robin', until: noon + 300_000 }]);
    expect(await keys()).toEqual([]);
  });

  test('that is open waits while its pause may still be heard of', async () => {
    const { keys } = await withOutbox({ m1: open });
    expect(await drainOutbox()).toBe(0);
    expect(await keys()).toHaveLength(1);
    expect(await moments()).toEqual([]);
  });

  test('that is open was left, when its tab is gone', async () => {
    const { keys } = await withOutbox({ m1: open });
    expect(await drainOutbox({ tabGone: true })).toBe(1);
    expect(await moments()).toMatchObject([{ id: 'm1', choice: 'left' }]);
    expect(await keys()).toEqual([]);
  });

  test('that is older than what was heard says nothing, and goes', async () => {
    const { browser, keys } = await withOutbox({ m1: wentOn });
    await drainOutbox();
    await browser.storage.local.set({ [`${outboxPrefix}m1`]: { ...open, revision: 0 } });
    await drainOutbox();
    expect(await moments()).toMatchObject([{ choice: 'went-on', revision: 2 }]);
    expect(await keys()).toEqual([]);
  });

  test('of one who is merged into another is kept of the one who stays', async () => {
    await withOutbox({ m1: { ...wentOn, person: 'sam' } });
    await writePerson(robin({ id: 'sam', nickname: 'Sam' }));
    await joinPeople({ kept: 'robin', other: 'sam' });
    expect(await moments()).toMatchObject([{ id: 'm1', person: 'robin', choice: 'went-on' }]);
    expect(await readPeople()).toHaveLength(1);
  });

  test('that is older than the word that its pause was called off begins nothing anew', async () => {
    const { browser, keys } = await withOutbox({});
    await keep(open);
    expect(await moments()).toHaveLength(1);
    await browser.storage.local.set({ [`${outboxPrefix}m1`]: { ...open, revision: 2 } });
    await keep({ ...open, revision: 3, calledOff: true });
    expect(await drainOutbox({ tabGone: true })).toBe(1);
    await keep(open);
    expect(await moments()).toEqual([]);
    expect(await keys()).toEqual([]);
    await keep({ ...wentOn, revision: 4 });
    expect(await moments()).toMatchObject([{ choice: 'went-on' }]);
  });

  test('that was left before the browser ended, too; then nobody needs to know', async () => {
    await withOutbox({ m1: open });
    await keep({ ...open, revision: 3, calledOff: true });
    const ends = async () => (await database()).count('calledOff');
    expect(await ends()).toBe(1);
    await backgroundInMemory.startWithBrowser();
    await expect.poll(ends).toBe(0);
    expect(await moments()).toEqual([]);
  });

  test('is called off as a whole or not at all', async () => {
    await withOutbox({});
    await keep(open);
    const broken = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new Error('The background was stopped.');
    });
    onTestFinished(() => broken.mockRestore());
    await expect(keep({ ...open, revision: 3, calledOff: true })).rejects.toThrow('stopped');
    expect(await moments()).toHaveLength(1);
    expect(await (await database()).count('calledOff')).toBe(0);
  });

  test('stays there when a newer one was put in its place while it was kept', async () => {
    const { keys } = await withOutbox({ m1: wentOn });
    await removeFromOutbox({ key: `${outboxPrefix}m1`, item: open });
    expect(await keys()).toHaveLength(1);
  });
});

test('a thought in the outbox is kept, and what can’t be read is set aside', async () => {
  const thought = { id: 't1', at: noon, text: 'later' };
  const odd = { type: 'what' };
  const { keys } = await withOutbox({ t1: { type: 'park', data: thought }, odd });
  await drainOutbox();
  expect(await readThoughts()).toEqual([thought]);
  expect(await rowsOf('aside')).toEqual([{ store: 'outbox', row: odd }]);
  expect(await keys()).toEqual([]);
});

test('what a newer Ebb left in the outbox stays there for it', async () => {
  const { keys } = await withOutbox({ m1: { ...wentOn, version: 2 } });
  expect(await drainOutbox({ tabGone: true })).toBe(0);
  expect(await moments()).toEqual([]);
  expect(await keys()).toHaveLength(1);
});
