import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { inTurn } from '../../../background/in-turn.ts';
import { keep } from '../../../background/keep.ts';
import { joinPeople, savePerson, takeApart } from '../../../background/people.ts';
import { refresh } from '../../../background/refresh.ts';
import {
  putBackRemoved,
  removeDays,
  removeMoment,
  removePerson,
} from '../../../background/removing.ts';
import { writtenKinds } from '../../../core/erasing/removed.ts';
import { mostPeople } from '../../../core/people/person.ts';
import { originsInUse } from '../../../core/recognise/patterns/origins-in-use.ts';
import {
  writeClosing,
  writeOwnWords,
  writePass,
  writePerson,
  writeSnoozes,
  writeThought,
  writeWriting,
} from '../../../platform/background/write.ts';
import { readOwned } from '../../../platform/backup/read-owned.ts';
import { database } from '../../../platform/database.ts';
import { readMerges, readMoments, readPasses, readPeople } from '../../../platform/read.ts';
import { copyKey, guardKey, preparedKey } from '../../../platform/storage-keys.ts';
import { erasingActions } from '../../../screens/options/erasing-actions.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

const anna = robin({
  id: 'anna',
  nickname: 'Anna',
  profiles: [{ site: 'instagram', key: 'anna', alsoKnownAs: [] }],
});
const sam = robin({
  id: 'sam',
  nickname: 'Sam',
  profiles: [{ site: 'x', key: 'sam', alsoKnownAs: [] }],
});

/** Anna and Sam, listed, each with a past; and everything else that can be written down. */
const own = {
  ...{ form: 'passage' as const, text: 'Rest.', moments: [], place: 0 },
  changedAt: Date.parse('2026-11-16T12:00Z'),
};

async function both() {
  const fresh = await freshBrowser();
  const now = Date.now();
  await savePerson(anna);
  await savePerson(sam);
  await fresh.permissions.request({ origins: fresh.scripting.registered.sentinel?.matches ?? [] });
  await storeMoment(momentAt('2026-11-16T23:30', { id: 'a1', person: anna.id, offset: 60 }));
  await storeMoment(momentAt('2026-11-18T11:00', { id: 'a2', person: anna.id }));
  await storeMoment(momentAt('2026-11-18T11:30', { id: 's1', person: sam.id }));
  await writePass({ person: anna.id, from: now, until: now + 60_000, visit: false });
  await writeClosing({ person: anna.id, answer: 'Enough.', withWords: false, changedAt: now });
  await writeThought({ id: 't1', at: Date.parse('2026-11-16T12:00Z'), text: 'Breathe.' });
  const page = { id: 'unsent', person: anna.id, lines: { sentence: 'Thank you.' } };
  await writeThought({ id: 't2', at: Date.parse('2026-11-19T12:00Z'), text: '', page });
  await writeWriting({
    ...{ week: '2026-11-16', question: null, answer: 'Long.', pleasant: '', signs: {} },
    changedAt: now,
  });
  await writeOwnWords([
    { ...own, id: 'w1', person: anna.id },
    { ...own, id: 'w2', person: null },
  ]);
  await writeSnoozes([
    { id: 'over', from: now - 60_000, until: now - 1 },
    { id: 'lasts', from: now - 60_000, until: null },
  ]);
  const all = async () => {
    const { savedAt: _, ...rows } = await readOwned(now);
    return { ...rows, passes: await readPasses() };
  };
  return { ...fresh, all, now };
}

const momentIds = async () => (await readMoments(0, Infinity)).map(({ id }) => id);

describe('removing someone', () => {
  test('ends their pass, takes their closing page and their access, and keeps what was recorded', async () => {
    const { all, permissions, browser, scripting } = await both();
    await removePerson(anna.id, false);
    expect(await readPeople()).toMatchObject([{ id: sam.id }]);
    expect(await momentIds()).toEqual(['a1', 'a2', 's1']);
    expect(await all()).toMatchObject({
      closings: [],
      passes: [],
      thoughts: [{ id: 't1' }, { id: 't2' }],
    });
    expect(await all()).toMatchObject({ ownWords: [{ id: 'w2' }] });
    expect(permissions.given.join()).not.toContain('instagram');
    await expect
      .poll(async () => JSON.stringify(await browser.storage.local.get(null)))
      .toContain('Sam');
    const stored = JSON.stringify([await browser.storage.local.get(null), scripting.registered]);
    expect(stored).not.toMatch(/anna/i);
  });

  test('takes what was recorded of them and pages about them too, where that is wished, and nothing else', async () => {
    const { all } = await both();
    const { writings, thoughts, snoozes } = await all();
    await removePerson(anna.id, true);
    expect(await momentIds()).toEqual(['s1']);
    const others = thoughts.filter(({ id }) => id === 't1');
    expect(await all()).toMatchObject({ writings, thoughts: others, snoozes });
  });

  test('takes just what was counted before, also of those who were merged with them', async () => {
    const { all } = await both();
    await joinPeople({ kept: sam.id, other: anna.id });
    const [merged = sam] = await readPeople();
    const { recordedOf } = erasingActions(async () => true);
    expect(await recordedOf(merged)).toEqual({ pauses: 3, pages: 1, closing: true, words: 1 });
    const { moments, thoughts, closings, ownWords } = await removePerson(sam.id, true);
    expect([moments, thoughts, closings, ownWords].map(({ length }) => length)).toEqual([
      3, 1, 1, 1,
    ]);
    expect(JSON.stringify(await all())).not.toContain(anna.id);
  });

  test.each([false, true])('can be taken back exactly (their past too: %s)', async (past) => {
    const { all } = await both();
    const before = await all();
    await putBackRemoved(await removePerson(anna.id, past));
    expect(await all()).toEqual(before);
  });

  test('guards their open pages again when it is taken back', async () => {
    const { scripting, permissions, tabs } = await both();
    tabs.push({ id: 7, url: 'https://www.instagram.com/anna/' });
    const removed = await removePerson(anna.id, true);
    // The access went with them; whoever takes it back is asked in the click.
    await permissions.request({ origins: originsInUse([anna]) });
    await putBackRemoved(removed);
    expect(scripting.brought).toContainEqual({ tab: 7, files: ['/sentinel.js'] });
    expect(Object.keys(scripting.registered)).toContain('sentinel');
  });

  test('is not taken back where there is no room any more, and then nothing has changed', async () => {
    await both();
    const removed = await removePerson(anna.id, true);
    const others = Array.from({ length: mostPeople - 1 }, (_, id) => robin({ id: `${id}` }));
    await Promise.all(others.map(writePerson));
    await expect(putBackRemoved(removed)).rejects.toThrow(RangeError);
    expect(await momentIds()).toEqual(['s1']);
  });

  test('takes what could not be read of theirs, wherever it lies', async () => {
    const { all } = await both();
    const broken = { id: 'odd', at: Date.now() - 5, person: anna.id, kind: 'unknown' };
    await (await database()).put('moments', JSON.parse(JSON.stringify(broken)));
    await all();
    const removed = await removePerson(anna.id, true);
    const after = await all();
    expect(JSON.stringify(after)).not.toContain('odd');
    await putBackRemoved(removed);
    expect((await all()).aside).toEqual([{ store: 'moments', row: broken }]);
  });

  test('takes who they were before another was merged with them, and gives that back', async () => {
    await both();
    await joinPeople({ kept: anna.id, other: sam.id });
    const merges = await readMerges();
    expect(merges).toHaveLength(1);
    const removed = await removePerson(anna.id, true);
    expect(await readMerges()).toEqual([]);
    await putBackRemoved(removed);
    expect(await readMerges()).toEqual(merges);
    await takeApart(sam.id);
    expect((await readPeople()).map(({ id }) => id).toSorted()).toEqual([anna.id, sam.id]);
  });

  test('takes what a file that can still be taken back would bring back of them, and leaves the rest', async () => {
    await both();
    const db = await database();
    const key: [number, number] = [Date.now() + 60_000, 0];
    const change = (id: string) => ({ part: 'moments' as const, key: id, before: { person: id } });
    const person = { part: 'people' as const, key: anna.id, before: anna };
    await db.put('undo', [person, change(anna.id), change(sam.id)], key);
    await removePerson(anna.id, true);
    expect(await db.get('undo', key)).toEqual([change(sam.id)]);
  });

  test('is done on a full disk, and what couldn’t follow at once follows as soon as there is room', async () => {
    const { browser, scripting, permissions, now } = await both();
    await inTurn(async () => undefined);
    const { local } = browser.storage;
    const stored = async (...keys: string[]) => JSON.stringify(await local.get(keys));
    expect(Object.keys(scripting.registered)).toContain('hold anna');
    const full = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await removePerson(anna.id, false)).toMatchObject({ people: [{ id: anna.id }] });
    expect(Object.keys(scripting.registered)).not.toContain('hold anna');
    expect(permissions.given.join()).not.toContain('instagram');
    expect(await stored(preparedKey)).toBe('{}');
    expect(await stored(guardKey, copyKey)).toContain('anna');
    expect((await browser.alarms.get('next'))?.scheduledTime).toBe(now + 60_000);
    expect(said).toHaveBeenCalled();
    full.mockRestore();
    await refresh();
    expect(await stored(guardKey, copyKey)).not.toContain('anna');
    expect(await stored(guardKey, copyKey)).toContain('sam');
  });

  test('lets a pause of theirs that is still open begin nothing', async () => {
    await both();
    await removePerson(anna.id, true);
    const record = { moment: 'late', revision: 2, at: Date.now(), offset: 0, person: anna.id };
    await keep({ ...record, arrival: 'load', choice: 'went-on', passMinutes: 5 });
    expect(await momentIds()).toEqual(['s1']);
    expect(await readPasses()).toEqual([]);
  });
});

describe('removing a moment', () => {
  test('takes that one, and it can be taken back', async () => {
    const { all } = await both();
    const before = await all();
    const [first] = before.moments;
    const removed = await removeMoment(first ?? { id: '', at: 0 });
    expect(await momentIds()).toEqual(['a2', 's1']);
    await putBackRemoved(removed);
    expect(await all()).toEqual(before);
  });
});

describe('removing some days', () => {
  test('takes what was written in them by the clock of each, and nothing of other days', async () => {
    const { all } = await both();
    // 23:30 on the clock there is 22:30 in UTC.
    await removeDays({ from: '2026-11-16', to: '2026-11-16', kinds: writtenKinds });
    expect(await all()).toMatchObject({
      moments: [{ id: 'a2' }, { id: 's1' }],
      thoughts: [{ id: 't2' }],
      writings: [],
      closings: [{ person: anna.id }],
    });
  });

  test('leaves a snooze that still lasts, and whom it is about', async () => {
    const { all } = await both();
    await removeDays({ from: '2026-11-17', to: '2026-11-18', kinds: writtenKinds });
    const after = await all();
    expect(after).toMatchObject({ snoozes: [{ id: 'lasts' }], closings: [] });
    expect(after.people).toHaveLength(2);
    expect(after.passes).toHaveLength(1);
  });

  test('takes only what is chosen', async () => {
    const { all } = await both();
    await removeDays({ from: '2026-11-01', to: '2026-11-30', kinds: ['thoughts'] });
    expect(await all()).toMatchObject({ thoughts: [], writings: [{ answer: 'Long.' }] });
    expect(await momentIds()).toEqual(['a1', 'a2', 's1']);
  });

  test('can be taken back, and what was written since is not overwritten', async () => {
    const { all } = await both();
    const before = await all();
    const removed = await removeDays({ from: '2026-11-01', to: '2026-11-30', kinds: writtenKinds });
    expect(await all()).toMatchObject({ moments: [], thoughts: [], writings: [], closings: [] });
    await writeThought({ id: 't1', at: Date.now(), text: 'Newer.' });
    await putBackRemoved(removed);
    const after = await all();
    expect(after.thoughts).toMatchObject([{ text: 'Newer.' }, { id: 't2' }]);
    expect({ ...after, thoughts: [] }).toEqual({ ...before, thoughts: [] });
  });
});
