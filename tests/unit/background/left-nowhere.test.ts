import { describe, expect, test } from 'vitest';
import { inTurn } from '../../../background/in-turn.ts';
import { savePerson } from '../../../background/people.ts';
import { removeDays, removeMoment, removePerson } from '../../../background/removing.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import { writtenKinds } from '../../../core/erasing/removed.ts';
import {
  writeClosing,
  writeOwnWords,
  writePass,
  writeThought,
  writeWriting,
} from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

/** Words of one person that stand nowhere else, by what they were written in. */
const theirs = {
  ...{ id: 'qzvkwj', nickname: 'Vjqxgz', handle: 'kxqzjw', searchName: 'wqjzxv', date: 'jwxzqk' },
  ...{ hope: 'zjxqvw', page: 'xvzqjk', closing: 'qjvxkz', passage: 'zxwvqj' },
};
/** Words of nobody. */
const others = { thought: 'vzkqxj', week: 'hgbpzq', letter: 'kwygxz' };

/** A browser in which all of them were written, and a way to see which of some lie anywhere in it. */
async function lived() {
  const { browser, scripting, permissions } = await freshBrowser();
  const at = Date.now();
  const profile = { site: 'x', key: theirs.handle, alsoKnownAs: [] };
  const { id, nickname, searchName } = theirs;
  const hardDates = [{ name: theirs.date, day: '02-14' }];
  await savePerson(robin({ id, nickname, searchName, hardDates, profiles: [profile] }));
  await permissions.request({ origins: scripting.registered.sentinel?.matches ?? [] });
  await storeMoment(momentAt('2026-11-18T11:00', { id: 'said', person: id, hope: theirs.hope }));
  await writePass({ person: id, from: at, until: at + 60_000, visit: false });
  await writeClosing({ person: id, answer: theirs.closing, withWords: false, changedAt: at });
  const page = { id: 'unsent', person: id, lines: { sentence: theirs.page } };
  await writeThought({ id: 'page', at, text: '', page });
  await writeThought({ id: 'thought', at, text: others.thought });
  await writeWriting({
    ...{ week: '2026-11-16', question: null, pleasant: '', signs: {}, changedAt: at },
    answer: others.week,
  });
  const passage = { form: 'passage' as const, moments: [], place: 0, changedAt: at, person: id };
  await writeOwnWords([
    { ...passage, id: 'passage', text: theirs.passage },
    { id: 'letter', form: 'letter', text: others.letter, night: null, changedAt: at },
  ]);
  await startAfresh();
  const everything = async () => {
    await inTurn(async () => undefined);
    const db = await database();
    const { local, session } = browser.storage;
    const stores = [...db.objectStoreNames];
    const rows = stores.map(async (name) => [await db.getAllKeys(name), await db.getAll(name)]);
    const items = [await local.get(null), await session.get(null), await browser.alarms.getAll()];
    return JSON.stringify([
      await Promise.all(rows),
      items,
      scripting.registered,
      permissions.given,
    ]);
  };
  return async (words: object) => {
    const text = await everything();
    return Object.values(words).filter((word) => text.includes(word));
  };
}

describe('in nothing that is stored there is a word more', () => {
  test('of someone who was removed with their past, and all else is there', async () => {
    const found = await lived();
    expect(await found(theirs)).toEqual(Object.values(theirs));
    await removePerson(theirs.id, true);
    expect(await found(theirs)).toEqual([]);
    expect(await found(others)).toEqual(Object.values(others));
  });

  test('of someone whose past was kept, but their id in it and what was written there', async () => {
    const found = await lived();
    await removePerson(theirs.id, false);
    expect(await found(theirs)).toEqual([theirs.id, theirs.hope, theirs.page]);
  });

  test('of a moment that was removed', async () => {
    const found = await lived();
    await removeMoment({ id: 'said', at: Date.parse('2026-11-18T11:00Z') });
    expect(await found({ hope: theirs.hope })).toEqual([]);
  });

  test('of days that were removed', async () => {
    const found = await lived();
    const { hope, page, closing, passage } = theirs;
    const written = { hope, page, closing, passage, ...others };
    expect(await found(written)).toEqual(Object.values(written));
    await removeDays({ from: '2026-11-16', to: '2026-11-18', kinds: writtenKinds });
    expect(await found(written)).toEqual([]);
  });
});
