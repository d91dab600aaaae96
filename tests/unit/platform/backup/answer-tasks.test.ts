import { describe, expect, test, vi } from 'vitest';
import { removePerson } from '../../../../background/removing.ts';
import { tableWords } from '../../../../components/backup/table-words.ts';
import { type Backup, backupText } from '../../../../core/backup/backup.ts';
import type { PartName, Way } from '../../../../core/backup/part.ts';
import { eachPart } from '../../../../core/backup/parts.ts';
import { mostPeople } from '../../../../core/people/person.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import type { Store } from '../../../../core/stored/read-row.ts';
import { writePerson, writePlan, writeThought } from '../../../../platform/background/write.ts';
import { makeAnswers } from '../../../../platform/backup/answer-tasks.ts';
import { readOwned } from '../../../../platform/backup/read-owned.ts';
import { forgetOldUndo, undoableUntil } from '../../../../platform/backup/undoable.ts';
import { database } from '../../../../platform/database.ts';
import { readMoments, readPeople, readPlan } from '../../../../platform/read.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { freshBrowser } from '../../../support/fresh-browser.ts';
import { fillDisk } from '../../../support/full-disk.ts';
import { storeMoment } from '../../../support/store-moment.ts';
import { rowsOf, storeRow } from '../../../support/store-row.ts';
import { file } from '../../core/backup/any-owned.ts';

const day = 86_400_000;
const merging = eachPart((): Way => 'merge');
const answer = makeAnswers(() => undefined);

const saved = (more: Partial<Backup> = {}) =>
  file({
    people: [robin()],
    moments: [momentAt('2026-11-18T11:00')],
    thoughts: [{ id: 'thought', at: 1, text: 'the boats' }],
    plan: { id: 'plan', weekday: null, part: 'night', instead: 'rest', madeAt: 1 },
    closings: [{ person: 'robin', answer: 'Enough.', withWords: false, changedAt: 1 }],
    snoozes: [{ id: 'snooze', from: 1, until: 2, told: true }],
    settings: settingsSchema.parse({ settle: 12 }),
    aside: [{ store: 'moments', row: { id: 'odd' } }],
    ...more,
  });
const read = (backup: Backup, passphrase: string | null = null) =>
  answer({ task: 'read', file: new Blob(backupText(backup)), passphrase });

/** Brings a file in. */
async function take(backup: Backup, ways: Partial<Record<PartName, Way>> = {}) {
  await read(backup);
  return answer({ task: 'bringIn', ways: { ...merging, ...ways } });
}
const everything = async () => ({ ...(await readOwned(0)), savedAt: 0 });

describe('a file', () => {
  test('that was saved and brought in elsewhere is all that was saved, however often', async () => {
    await freshBrowser();
    const year = saved();
    await take(year, { settings: 'replace' });
    await take(year, { settings: 'replace' });
    expect(await everything()).toEqual({ ...year, savedAt: 0 });
    const made = await answer({ task: 'save', passphrase: null });
    const text = made.answer === 'file' && (await made.file.text());
    expect(text).toBe(backupText({ ...year, savedAt: Date.now() }).join(''));
  });

  test('is only looked at until it is to come in', async () => {
    await freshBrowser();
    await writePerson(robin({ nickname: 'R.' }));
    const before = await everything();
    const looked = await read(saved());
    expect(looked).toMatchObject({
      answer: 'preview',
      preview: {
        counts: { people: { different: 1 }, moments: { fresh: 1 }, settings: { different: 1 } },
        fits: { merge: true, replace: true },
        hasSettings: false,
      },
    });
    expect(await everything()).toEqual(before);
  });

  test('writes over nothing that a newer Ebb has written, in no way', async () => {
    await freshBrowser();
    const newer = { version: 99, tide: 'low' };
    const rows: [Store, object][] = [
      ['people', { ...newer, id: 'robin' }],
      ['thoughts', { ...newer, id: 'thought' }],
      ['plans', { ...newer, id: 'plan' }],
      ['closings', { ...newer, person: 'robin' }],
      ['settings', newer],
    ];
    for (const [store, row] of rows) await storeRow(store, row);
    for (const way of ['merge', 'replace'] as const) {
      await take(
        saved(),
        eachPart(() => way),
      );
      expect(await readMoments(0, Date.now())).toHaveLength(1);
      for (const [store, row] of rows) expect(await rowsOf(store)).toEqual([row]);
      await answer({ task: 'undo' });
      for (const [store, row] of rows) expect(await rowsOf(store)).toEqual([row]);
    }
  });

  test('is brought in upon what happened since it was looked at', async () => {
    await freshBrowser();
    await read(saved());
    const since = momentAt('2026-11-18T11:30');
    await storeMoment(since);
    await answer({ task: 'bringIn', ways: merging });
    expect((await readMoments(0, Date.now())).at(-1)).toEqual(since);
  });

  test('takes nothing of one’s own: plan, settings, an older file’s people', async () => {
    await freshBrowser();
    const mine = { ...saved().plan, id: 'mine', instead: 'a walk', madeAt: 5 } as const;
    await writePlan({ ...mine, weekday: null, part: 'night' });
    await writePerson(robin({ nickname: 'R.', changedAt: 9 }));
    await take(saved());
    expect(await readPlan()).toMatchObject({ instead: 'a walk' });
    expect(await (await database()).count('plans')).toBe(1);
    expect(await readPeople()).toMatchObject([{ nickname: 'R.' }]);
    expect((await readOwned(0)).settings.settle).toBe(8);
  });

  test('with more people than can be listed comes in neither in whole nor in part', async () => {
    await freshBrowser();
    await writePerson(robin());
    const before = await everything();
    const people = Array.from({ length: mostPeople }, (_, id) => robin({ id: `${id}` }));
    const looked = await read(saved({ people }));
    expect(looked).toMatchObject({ preview: { fits: { merge: false, replace: true } } });
    expect(await answer({ task: 'bringIn', ways: merging })).toEqual({
      answer: 'problem',
      problem: 'tooManyPeople',
    });
    expect(await everything()).toEqual(before);
    expect(await undoableUntil(Date.now())).toBeNull();
    expect(await take(saved({ people }), { people: 'replace' })).toMatchObject({
      answer: 'changed',
      before: [{ id: 'robin' }],
    });
  });

  test('comes in whole or not at all where the browser stops in the middle', async () => {
    await freshBrowser();
    const before = await everything();
    const moments = Array.from({ length: 2500 }, () => momentAt('2026-11-18T11:00'));
    const stopping = makeAnswers((done) => {
      if (done > 0.5) throw new Error('no more');
    });
    await stopping({
      task: 'read',
      file: new Blob(backupText(saved({ moments }))),
      passphrase: null,
    });
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await stopping({ task: 'bringIn', ways: merging })).toMatchObject({ problem: 'failed' });
    log.mockRestore();
    expect(await everything()).toEqual(before);
  });

  test('for which there is no room says so, and leaves everything as it was', async () => {
    await freshBrowser();
    await writePerson(robin({ nickname: 'R.' }));
    const before = await everything();
    await read(saved());
    const makeRoom = fillDisk();
    const done = await answer({ task: 'bringIn', ways: merging });
    makeRoom();
    expect(done).toEqual({ answer: 'problem', problem: 'noRoom' });
    expect(await everything()).toEqual(before);
    expect(await answer({ task: 'bringIn', ways: merging })).toMatchObject({ answer: 'changed' });
  });

  test('says how far it is', async () => {
    await freshBrowser();
    const told: number[] = [];
    const telling = makeAnswers((done) => told.push(done));
    const moments = Array.from({ length: 2500 }, () => momentAt('2026-11-18T11:00'));
    await telling({
      task: 'read',
      file: new Blob(backupText(file({ moments }))),
      passphrase: null,
    });
    await telling({ task: 'bringIn', ways: merging });
    expect(told).toEqual([0.4, 0.8, 1]);
  });

  test('that is too large isn’t read', async () => {
    const large = Object.defineProperty(new Blob(['{']), 'size', { value: 64 * 2 ** 20 + 1 });
    const problem = { answer: 'problem', problem: 'tooBig' };
    expect(await answer({ task: 'read', file: large, passphrase: null })).toEqual(problem);
  });

  test('with a passphrase asks for it, says when it is wrong, and opens with it', async () => {
    await freshBrowser();
    await take(saved());
    const made = await answer({ task: 'save', passphrase: 'four words in a row' });
    if (made.answer !== 'file') return expect.fail('was not saved');
    const open = (passphrase: string | null) =>
      answer({ task: 'read', file: made.file, passphrase });
    expect(await open(null)).toEqual({ answer: 'locked' });
    expect(await open('another')).toEqual({ answer: 'problem', problem: 'wrongPassphrase' });
    expect(await answer({ task: 'bringIn', ways: merging })).toMatchObject({ problem: 'failed' });
    expect(await open('four words in a row')).toMatchObject({
      preview: { counts: { people: { fresh: 0, same: 1, different: 0 } } },
    });
  });
});

describe('taking a file back', () => {
  test('leaves everything as it was before', async () => {
    await freshBrowser();
    await take(saved({ people: [robin({ id: 'sam' })] }));
    await writePerson(robin({ nickname: 'R.' }));
    await writeThought({ id: 'mine', at: 1, text: 'Mine.' });
    const before = await everything();
    const replacing = eachPart((): Way => 'replace');
    await take(saved({ people: [robin({ id: 'sam', nickname: 'S.' })] }), replacing);
    expect(await everything()).not.toEqual(before);
    expect(await answer({ task: 'undo' })).toMatchObject({ before: [{ nickname: 'S.' }] });
    expect(await everything()).toEqual(before);
    expect(await undoableUntil(Date.now())).toBeNull();
  });

  test('leaves what was changed since', async () => {
    await freshBrowser();
    await take(saved());
    await writePerson(robin({ nickname: 'R.', changedAt: Date.now() }));
    await writeThought({ id: 'since', at: 2, text: 'Since.' });
    await answer({ task: 'undo' });
    expect(await readPeople()).toMatchObject([{ nickname: 'R.' }]);
    expect(await everything()).toMatchObject({
      thoughts: [{ id: 'since' }],
      moments: [],
      plan: null,
    });
  });

  test('is refused, and nothing changed, where too many people would be listed then', async () => {
    await freshBrowser();
    const people = (from: number) =>
      Array.from({ length: mostPeople }, (_, id) => robin({ id: `${from + id}` }));
    await Promise.all(people(0).map(writePerson));
    await take(file({ people: [robin()] }), { people: 'replace' });
    await writePerson(robin({ id: 'since' }));
    expect(await answer({ task: 'undo' })).toMatchObject({ problem: 'tooManyPeople' });
    expect(await readPeople()).toHaveLength(2);
    await removePerson('since', false);
    expect(await answer({ task: 'undo' })).toMatchObject({ answer: 'changed' });
    expect(await readPeople()).toHaveLength(mostPeople);
  });

  test('can be done for a day, and then what it took is forgotten', async () => {
    await freshBrowser();
    await take(saved());
    const until = Date.now() + day;
    expect(await undoableUntil(until - 1)).toBe(until);
    await forgetOldUndo(until - 1);
    expect(await (await database()).count('undo')).toBe(1);
    expect(await undoableUntil(until)).toBeNull();
    await forgetOldUndo(until);
    expect(await (await database()).count('undo')).toBe(0);
  });
});

test('the table of pauses is made as a file', async () => {
  await freshBrowser();
  await take(saved());
  const made = await answer({ task: 'saveTable', words: tableWords() });
  const text = made.answer === 'file' ? await made.file.text() : '';
  expect(text.split('\r\n')).toEqual([
    expect.stringMatching(/^"table.day","table.time","table.person",/),
    expect.stringMatching(/^"2026-11-18","11:00","Robin","Instagram",/),
    '',
  ]);
});
