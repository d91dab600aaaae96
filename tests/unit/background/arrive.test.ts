import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurn } from '../../../background/in-turn.ts';
import { savePerson } from '../../../background/people.ts';
import { originsFor } from '../../../core/recognise/patterns/origins-in-use.ts';
import { writePass } from '../../../platform/background/write.ts';
import { readMoments } from '../../../platform/read.ts';
import {
  outboxPrefix,
  pauseInTabPrefix,
  startedKey,
  turnedAwayKey,
} from '../../../platform/storage-keys.ts';
import { robin } from '../../fixtures/person.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import browser, { scripting } from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const listed = robin({ profiles: [{ site: 'page', key: 'robin.example', alsoKnownAs: [] }] });
const now = Date.parse('2026-11-18T12:00:00Z');
const url = 'https://robin.example/';
const record = { moment: 'm', revision: 1, at: now, offset: 0, arrival: 'load' } as const;
const paused = { res: { show: true, view: { person: 'robin', nickname: 'Robin' } } };
const letThrough = { res: { show: false } };
const { local, session } = browser.storage;

beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await savePerson(listed);
  await backgroundInMemory.start();
  await vi.waitFor(async () => expect(await session.get(startedKey)).not.toEqual({}));
  return () => void vi.restoreAllMocks();
});

/** A script of Ebb's stands before Robin's page, in tab 7 unless told. */
const arrive = (said: object = {}, from: object = {}) =>
  backgroundInMemory.tell(
    'arrive',
    { record, url, held: false, ...said },
    { url, tab: 7, ...from },
  );
const moments = () => readMoments(0, Infinity);
/** All that was begun beside the answer is done, also what is prepared. */
const settled = () => inTurn(async () => undefined);
/** Puts something into the outbox, as a script does that nobody hears. */
const leaveBehind = (data: object) => local.set({ [`${outboxPrefix}m`]: { ...record, ...data } });

describe('who comes to a listed page', () => {
  test('gets a pause, which is on record, and remembered of its tab', async () => {
    expect(await arrive()).toMatchObject(paused);
    expect(await moments()).toMatchObject([{ id: 'm', person: 'robin', site: 'page' }]);
    expect(await session.get(`${pauseInTabPrefix}7`)).toEqual({ [`${pauseInTabPrefix}7`]: 'm' });
  });

  test('in a private window gets one of which nothing is kept', async () => {
    await settled();
    // As is known of their site so far, for one.
    await local.set({ [turnedAwayKey]: originsFor(listed) });
    const before = await local.get(null);
    expect(await arrive({}, { incognito: true })).toMatchObject(paused);
    await settled();
    expect(await moments()).toEqual([]);
    expect(await local.get(null)).toEqual(before);
    expect(await session.get(`${pauseInTabPrefix}7`)).toEqual({});
  });

  test('gets a pause also where it can’t be recorded', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await arrive()).toMatchObject(paused);
    put.mockRestore();
    expect(await moments()).toEqual([]);
  });

  test('gets one also where the tab can’t be remembered', async () => {
    vi.spyOn(session, 'set').mockRejectedValue(new Error('no session'));
    expect(await arrive()).toMatchObject(paused);
    expect(await moments()).toHaveLength(1);
  });
});

describe('what the pause shows', () => {
  /** The looks of what was prepared, and has `nickname` there, so that it is told from a new one. */
  async function prepareAs(nickname: string) {
    await settled();
    const { prepared } = await local.get('prepared');
    const other = JSON.stringify(prepared).replaceAll(
      '"nickname":"Robin"',
      `"nickname":"${nickname}"`,
    );
    await local.set({ prepared: JSON.parse(other) });
  }

  test('is what was prepared, as hold shows it by then', async () => {
    await prepareAs('as prepared');
    expect(await arrive()).toMatchObject({ res: { view: { nickname: 'as prepared' } } });
  });

  test('is put together anew where nothing was prepared for this time', async () => {
    await prepareAs('as prepared');
    const atAnotherPlace = { record: { ...record, offset: 60 } };
    expect(await arrive(atAnotherPlace)).toMatchObject({ res: { view: { nickname: 'Robin' } } });
  });

  test('is on record as it was shown, where hold showed something before', async () => {
    const shown = { kind: 'breath', look: 'lamp', passage: null };
    await arrive({ record: { ...record, shown }, held: true });
    expect(await moments()).toMatchObject([shown]);
  });
});

describe('the script that shows it', () => {
  test('is sent for where hold doesn’t stand', async () => {
    await arrive();
    expect(scripting.brought).toEqual([{ tab: 7, files: ['/pause.js'] }]);
  });

  test('isn’t where it does', async () => {
    expect(await arrive({ held: true })).toMatchObject(paused);
    expect(scripting.brought).toEqual([]);
  });
});

describe('before it is decided', () => {
  test('what was left in the outbox is kept: the look that was chosen there lets through', async () => {
    const before = { moment: 'before', revision: 2, person: 'robin', passMinutes: 5 };
    await leaveBehind({ ...before, choice: 'went-on', choseAt: now });
    expect(await arrive()).toEqual(letThrough);
    expect(await moments()).toMatchObject([{ id: 'before', choice: 'went-on' }]);
  });

  test('a pass that got there first lets through, and nothing is on record', async () => {
    await writePass({ person: 'robin', from: now, until: now + 300_000, visit: false });
    expect(await arrive()).toEqual(letThrough);
    expect(await moments()).toEqual([]);
  });

  test('a clock that was set back is heeded: the look that was open is still', async () => {
    await writePass({ person: 'robin', from: now, until: now + 300_000, visit: false });
    const dayBefore = now - 86_400_000;
    vi.setSystemTime(dayBefore);
    expect(await arrive({ record: { ...record, at: dayBefore } })).toEqual(letThrough);
  });
});

test('word that hold left of its pause goes once that is on record', async () => {
  await leaveBehind({ revision: 0 });
  await arrive({ held: true });
  await vi.waitFor(async () => expect(await local.get(`${outboxPrefix}m`)).toEqual({}));
  expect(await moments()).toMatchObject([{ id: 'm', choice: null }]);
});
