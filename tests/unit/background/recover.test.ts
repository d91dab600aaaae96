import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { arrive } from '../../../background/arrive.ts';
import { catchUp } from '../../../background/catch-up.ts';
import { erase } from '../../../background/erase.ts';
import { eraseSteps } from '../../../background/erase-stores.ts';
import { inTurn } from '../../../background/in-turn.ts';
import { savePerson } from '../../../background/people.ts';
import { refresh } from '../../../background/refresh.ts';
import { removePerson } from '../../../background/removing.ts';
import { snooze } from '../../../background/snooze.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { eraseAll, writeSettings, writeThought } from '../../../platform/background/write.ts';
import { checkOpened, database, isMarked } from '../../../platform/database.ts';
import { forgetLoss, hasLoss } from '../../../platform/loss.ts';
import {
  readMoments,
  readPeople,
  readSettings,
  readSnoozes,
  readThoughts,
} from '../../../platform/read.ts';
import { recovered } from '../../../screens/recovered.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import { clearDatabase } from '../../support/clear-database.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

/** When everything here was last changed. */
const changedAt = Date.parse('2026-11-18T12:00:00Z');
const listed = robin({
  changedAt,
  searchName: 'the train home',
  profiles: [{ site: 'x', key: 'robin', alsoKnownAs: ['id:7'] }],
});
const archived = robin({ id: 'sam', nickname: 'Sam', changedAt, archivedAt: 1 });
const settings = settingsSchema.parse({ settle: 20, someoneToCall: 'Mum' });
const lasting = { id: 'lasting', from: Date.UTC(2026, 10, 18), until: Date.UTC(2026, 10, 20) };

/** A browser in which two are listed, and things were set, written and recorded. */
async function lived() {
  const fresh = await freshBrowser();
  await catchUp();
  await fresh.permissions.request({ origins: ['*://*.x.com/*'] });
  await savePerson(listed);
  await savePerson(archived);
  await writeSettings(settings);
  await writeThought({ id: 'thought', at: 1, text: 'the boats' });
  await storeMoment(momentAt('2026-11-18T11:00'));
  await startAfresh();
  const { local } = fresh.browser.storage;
  const guard = async () => (await local.get('guard')).guard;
  return { ...fresh, local, guard, scripts: fresh.scripting.registered };
}

/** What may be written down where nobody is listed. */
const writings: Record<string, () => Promise<unknown>> = {
  'a thought': () => background.tell('park', { id: 'thought', at: 1, text: 'the boats' }),
  'a plan': () =>
    background.tell('savePlan', {
      ...{ id: 'p1', weekday: null, part: 'night', instead: 'rest', madeAt: 1 },
    }),
  'words of their own': () =>
    background.tell('keepOwnWords', {
      ...{ id: 'w1', form: 'passage', text: 'Sleep first.', person: null },
      ...{ moments: [], place: 0, changedAt: 1 },
    }),
  'what was written in a week, since the last start': async () => {
    await background.tell('saveWriting', { week: '2026-11-16', answer: 'Soup.', changedAt: 1 });
    await background.startWithBrowser();
  },
};

/** Has every connection opened from now on looked at by nobody, as in a page. */
const unlooked = () => checkOpened(async () => undefined);

/** A visit to Robin's page. */
const visit = () => {
  const record = { moment: 'm', revision: 1, at: Date.now(), offset: 0, arrival: 'load' as const };
  return arrive({ record, url: 'https://x.com/robin', held: true }, undefined);
};

describe('a database that the browser has cleared', () => {
  test('has its people and settings back when the background next starts, and guarding goes on', async () => {
    const { guard, scripts, scripting } = await lived();
    const before = await guard();
    await clearDatabase();
    await catchUp();
    expect(await readPeople()).toEqual([listed, archived]);
    expect(await readSettings()).toEqual(settings);
    await startAfresh();
    expect(await guard()).toEqual(before);
    expect(scripting.registered).toEqual(scripts);
    expect(await readThoughts()).toEqual([]);
    expect(await readMoments(0, Infinity)).toEqual([]);
  });

  test('has them back while the background runs, before it says whether a page pauses', async () => {
    await lived();
    await clearDatabase();
    expect(await visit()).toMatchObject({ show: true, view: { person: listed.id } });
  });

  test('has them back when guard and scripts are made, whoever opened it first', async () => {
    const { guard, scripts, scripting } = await lived();
    const before = await guard();
    await clearDatabase();
    unlooked();
    expect(await readPeople()).toEqual([]);
    await refresh();
    expect(await readPeople()).toEqual([listed, archived]);
    expect(await guard()).toEqual(before);
    expect(scripting.registered).toEqual(scripts);
  });

  test('keeps what was written to it before they came back', async () => {
    await lived();
    await clearDatabase();
    unlooked();
    const renamed = { ...listed, nickname: 'R.' };
    await savePerson(renamed);
    expect(await readPeople()).toEqual([renamed, archived]);
  });

  test('leaves pauses off that were off', async () => {
    await lived();
    await snooze(lasting);
    await clearDatabase();
    expect(await readSnoozes()).toEqual([lasting]);
    expect(await visit()).toEqual({ show: false });
  });

  test('is told of, until that is put away, and not again', async () => {
    await lived();
    expect(await hasLoss()).toBe(false);
    await clearDatabase();
    await catchUp();
    expect(await hasLoss()).toBe(true);
    await forgetLoss();
    await catchUp();
    await startAfresh();
    expect(await hasLoss()).toBe(false);
  });

  test.each(Object.entries(writings))(
    'is told of where nobody was listed and there was only %s',
    async (_, write) => {
      await freshBrowser();
      await background.startWithBrowser();
      await write();
      await inTurn(async () => undefined);
      await clearDatabase();
      await background.start();
      expect(await hasLoss()).toBe(false);
      await background.tell('recover');
      expect(await hasLoss()).toBe(true);
    },
  );

  test.each([
    ['settings, which come back', () => background.tell('saveSettings', settings)],
    [
      'words that had been taken away again',
      async () => {
        await background.tell('park', { id: 'thought', at: 1, text: 'the boats' });
        await background.tell('removeThought', 'thought');
      },
    ],
    ['nothing yet', () => undefined],
  ])('isn’t told of where there was only %s', async (_, write) => {
    await freshBrowser();
    await background.startWithBrowser();
    await write();
    const before = await readSettings();
    await inTurn(async () => undefined);
    await clearDatabase();
    await background.startWithBrowser();
    await background.tell('recover');
    expect(await hasLoss()).toBe(false);
    expect(await readSettings()).toEqual(before);
  });

  test('is told of when it happens another time', async () => {
    await lived();
    await clearDatabase();
    await catchUp();
    await forgetLoss();
    await clearDatabase();
    await catchUp();
    expect(await hasLoss()).toBe(true);
    expect(await readPeople()).toHaveLength(2);
  });

  test('is brought back by the next start when the browser ends in the middle of it', async () => {
    await lived();
    await clearDatabase();
    const put = breakPut('mark');
    await expect(catchUp()).rejects.toThrow('broken off');
    put.mockRestore();
    unlooked();
    expect(await readPeople()).toEqual([]);
    await catchUp();
    await refresh();
    expect(await readPeople()).toHaveLength(2);
    expect(await hasLoss()).toBe(true);
  });

  test('brings back whom it can where a part of the copy can’t be read', async () => {
    const { local } = await lived();
    const { copy } = await local.get('copy');
    const odd = { ...Object(copy), people: [{ id: 'odd' }, listed], settings: 'odd' };
    await local.set({ copy: odd });
    await clearDatabase();
    expect(await readPeople()).toEqual([listed]);
    expect(await readSettings()).toEqual(settingsSchema.parse({}));
  });

  test.each<[string, (copy: object) => object]>([
    ['its form', () => ({ version: 2, everyone: [listed] })],
    ['a row', (copy) => ({ ...copy, people: [{ ...listed, version: 99, soul: 'mate' }] })],
    ['the settings', (copy) => ({ ...copy, settings: { ...settings, version: 99 } })],
  ])(
    'with a copy of a newer Ebb, by %s, waits for that one, and what stands guard stays',
    async (_, newer) => {
      const { local, guard, scripts, scripting } = await lived();
      const copy = newer(Object((await local.get('copy')).copy));
      await local.set({ copy });
      const before = await guard();
      // While the database is there, all goes on, and the copy is left alone.
      await refresh();
      await savePerson({ ...listed, nickname: 'R.' });
      expect((await local.get('copy')).copy).toEqual(copy);
      await savePerson(listed);
      await clearDatabase();
      await expect(refresh()).rejects.toMatchObject({ name: 'VersionError' });
      await expect(savePerson(listed)).rejects.toMatchObject({ name: 'VersionError' });
      expect((await local.get('copy')).copy).toEqual(copy);
      expect(await guard()).toEqual(before);
      expect(scripting.registered).toEqual(scripts);
      expect(await hasLoss()).toBe(false);
      expect(await isMarked(await rawDatabase())).toBe(false);
      await expect(recovered()).rejects.toMatchObject({ name: 'VersionError' });
      // Erasing takes it too.
      await erase();
      expect(JSON.stringify(await local.get('copy'))).not.toMatch(/robin/i);
    },
  );

  test('with whom nobody was listed is new, and nobody is told', async () => {
    await freshBrowser();
    await catchUp();
    await writeSettings(settings);
    await refresh();
    await clearDatabase();
    await catchUp();
    expect(await hasLoss()).toBe(false);
    expect(await readSettings()).toEqual(settings);
  });
});

describe('a list that', () => {
  test('nobody is on any more stays empty', async () => {
    await lived();
    await removePerson(listed.id, false);
    await removePerson(archived.id, false);
    await catchUp();
    await startAfresh();
    expect(await readPeople()).toEqual([]);
    await clearDatabase();
    await catchUp();
    expect(await readPeople()).toEqual([]);
  });

  test('is unchanged isn’t copied again', async () => {
    const { local } = await lived();
    const set = vi.spyOn(local, 'set');
    onTestFinished(() => set.mockRestore());
    await refresh();
    expect(set.mock.calls.flatMap(([kept]) => Object.keys(kept))).not.toContain('copy');
    await savePerson({ ...listed, nickname: 'R.' });
    expect(set.mock.calls.flatMap(([kept]) => Object.keys(kept))).toContain('copy');
  });
});

test('a copy, guard and all that the browser has cleared is made anew at the next start, silently', async () => {
  const { local, guard } = await lived();
  const before = { guard: await guard(), copy: (await local.get('copy')).copy };
  await local.clear();
  await catchUp();
  expect({ guard: await guard(), copy: (await local.get('copy')).copy }).toEqual(before);
  expect(await hasLoss()).toBe(false);
  expect(await readThoughts()).toHaveLength(1);
});

test('with database and copy cleared, all is as when Ebb had just been installed', async () => {
  const { local, scripting, guard } = await lived();
  await local.clear();
  await clearDatabase();
  await catchUp();
  expect(await readPeople()).toEqual([]);
  expect(await hasLoss()).toBe(false);
  expect(scripting.registered).toEqual({});
  expect(await guard()).toMatchObject({ forms: {} });
  expect(await isMarked(await database())).toBe(true);
});

test('a copy that there is no room for doesn’t keep anyone from being guarded', async () => {
  const { local, guard } = await lived();
  const set = local.set.bind(local);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const full = vi.spyOn(local, 'set').mockImplementation((items) => {
    return 'copy' in items ? Promise.reject(new Error('QUOTA_BYTES')) : set(items);
  });
  onTestFinished(() => full.mockRestore());
  await savePerson(robin({ id: 'kim', profiles: [{ site: 'x', key: 'kim', alsoKnownAs: [] }] }));
  expect(await guard()).toMatchObject({ forms: { kim: expect.anything() } });
});

describe('erasing', () => {
  const steps = eraseSteps(() => database().then(eraseAll));

  test.each(Object.keys(steps).slice(1))(
    'that ends before its step “%s” is brought to its end, and nothing comes back',
    async (last) => {
      const { local, permissions, scripting } = await lived();
      for (const [name, step] of Object.entries(steps)) {
        if (name === last) break;
        await step();
      }
      await startAgain();
      expect(await readPeople()).toEqual([]);
      expect(permissions.given).toEqual([]);
      expect(scripting.registered).toEqual({});
      expect(await hasLoss()).toBe(false);
      // Nor does anything come back when the database is cleared afterwards.
      await clearDatabase();
      await startAgain();
      expect(await readPeople()).toEqual([]);
      expect(JSON.stringify(await local.get(null))).not.toContain('Robin');
    },
  );

  test('leaves nothing that comes back, also when the database is cleared afterwards', async () => {
    await lived();
    await erase();
    await clearDatabase();
    await catchUp();
    expect(await readPeople()).toEqual([]);
    expect(await hasLoss()).toBe(false);
  });

  test('takes the database whole or not at all', async () => {
    await lived();
    const { clear } = IDBObjectStore.prototype;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      if (this.name === 'thoughts') throw new Error('broken off');
      return clear.call(this);
    });
    await expect(rawDatabase().then(eraseAll)).rejects.toThrow('broken off');
    broken.mockRestore();
    const db = await rawDatabase();
    expect(await db.count('people')).toBe(2);
    expect(await db.count('moments')).toBe(1);
  });

  async function startAgain() {
    await catchUp();
    await startAfresh();
  }
});

/** The database, as nobody looks at it. */
function rawDatabase() {
  unlooked();
  return database();
}

/** Has whatever is put into a store end there. */
function breakPut(store: string) {
  const { put } = IDBObjectStore.prototype;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row
  ) {
    if (this.name === store) throw new Error('broken off');
    return put.apply(this, row);
  });
}
