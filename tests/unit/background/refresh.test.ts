import { afterEach, describe, expect, test, vi } from 'vitest';
import { keep } from '../../../background/keep.ts';
import { turnOff, turnOn } from '../../../background/off.ts';
import { prepare, refresh } from '../../../background/refresh.ts';
import { removePerson } from '../../../background/removing.ts';
import { snooze, wake } from '../../../background/snooze.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import type { Person } from '../../../core/people/person.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import {
  removePass,
  writePass,
  writePerson,
  writeSettings,
} from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
import { readPasses } from '../../../platform/read.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const minute = 60_000;
// A spy on what is spied on already is that one, with all it has seen.
afterEach(() => void vi.restoreAllMocks());
const listed = (id: string, more: Partial<Person> = {}) =>
  robin({ id, profiles: [{ site: 'instagram', key: id, alsoKnownAs: [] }], ...more });

/** All that is made from the database, and who is looked for in it. */
async function open() {
  const fresh = await freshBrowser();
  const { alarms, storage } = fresh.browser;
  const projection = async () => ({
    scripts: fresh.scripting.registered,
    // When it was made is no part of what it says.
    guard: { ...Object((await storage.local.get('guard')).guard), from: null },
    alarm: (await alarms.getAll()).flatMap(({ name, scheduledTime }) =>
      name === 'next' ? scheduledTime : [],
    ),
  });
  const forget = () =>
    Promise.all([fresh.scripting.clear(), storage.local.clear(), alarms.clearAll()]);
  return { ...fresh, projection, forget, now: Date.now() };
}

/** What people do, one after the other; each is followed by a refresh. */
const changes: Record<string, () => Promise<void>> = {
  'someone is listed': () => writePerson(listed('anna')),
  'another is listed': () => writePerson(listed('sam', { beyond: true })),
  'a look begins': () =>
    writePass({ person: 'anna', from: Date.now(), until: Date.now() + 5 * minute, visit: false }),
  'their pages change': () => writePerson(listed('anna', { surfaces: ['profile'] })),
  'pauses are off for an hour': () => snooze(offFor(60)),
  'the look ends': () => removePass('anna'),
  'pauses are on again': wake,
  'the week is wanted': () => writeSettings(settingsSchema.parse({ weekly: sundays })),
  'pauses for one are off': () => turnOff({ person: 'anna', until: Date.now() + 60 * minute }),
  'they are on again': () => turnOn('anna'),
  'there are none at some hours': () =>
    writeSettings(settingsSchema.parse({ weekly: sundays, hours: noon })),
  'one is archived': () => writePerson(listed('sam', { archivedAt: 1 })),
  'the other is removed': async () => void (await removePerson('anna', false)),
};

/** A Wednesday's noon without pauses. */
const noon = { when: 'outside' as const, at: [{ days: [3], from: 12 * 60, to: 13 * 60 }] };
const sundays = { weekday: 7, hour: 18, notify: false, openedAt: 0 };

function offFor(minutes: number) {
  const from = Date.now();
  return { id: 'hour', from, until: from + minutes * minute };
}

describe('guard, scripts and alarm', () => {
  test('are the same after any change as when they are made from nothing', async () => {
    const { projection, forget } = await open();
    const seen = new Set<string>();
    for (const [what, change] of Object.entries(changes)) {
      vi.setSystemTime(Date.now() + minute);
      await change();
      await refresh();
      const after = await projection();
      await forget();
      await refresh();
      expect([what, await projection()]).toEqual([what, after]);
      seen.add(JSON.stringify(after));
    }
    // Each change changed something, save that turning on again leads back to what was.
    expect(seen.size).toBeGreaterThan(Object.keys(changes).length - 3);
  });

  test('hold stands where a pause would come, the shade while they don’t', async () => {
    const { scripting } = await open();
    const ids = async () => {
      await refresh();
      return Object.keys(scripting.registered);
    };
    await writePerson(listed('anna'));
    expect(await ids()).toEqual(['hold anna', 'sentinel']);
    await changes['a look begins']?.();
    expect(await ids()).toEqual(['sentinel', 'shade anna']);
    vi.setSystemTime(Date.now() + 6 * minute);
    expect(await ids()).toEqual(['hold anna', 'sentinel']);
    await changes['pauses are off for an hour']?.();
    expect(await ids()).toEqual(['sentinel', 'shade anna']);
  });

  test('a look that is over is forgotten', async () => {
    const { now } = await open();
    await writePass({ person: 'anna', from: Date.now(), until: now, visit: false });
    await writePass({ person: 'sam', from: Date.now(), until: now + 1, visit: false });
    await refresh();
    expect(await readPasses()).toMatchObject([{ person: 'sam' }]);
  });

  test('the alarm is for the first of what ends, and there is none when nothing does', async () => {
    const { projection, now } = await open();
    await writePass({ person: 'anna', from: Date.now(), until: now + 5 * minute, visit: false });
    await snooze(offFor(3));
    expect(await projection()).toMatchObject({ alarm: [now + 3 * minute] });
    vi.setSystemTime(now + 3 * minute);
    await refresh();
    expect(await projection()).toMatchObject({ alarm: [now + 5 * minute] });
    vi.setSystemTime(now + 5 * minute);
    await refresh();
    expect(await projection()).toMatchObject({ alarm: [] });
  });

  test('the alarm is for when a file can’t be taken back any more, and what it took is gone then', async () => {
    const { projection, now } = await open();
    const db = await database();
    await db.put('undo', [], [now + 3 * minute, 0]);
    await refresh();
    expect(await projection()).toMatchObject({ alarm: [now + 3 * minute] });
    vi.setSystemTime(now + 3 * minute);
    await refresh();
    expect(await projection()).toMatchObject({ alarm: [] });
    expect(await db.count('undo')).toBe(0);
  });

  test('are never made twice at the same time, and not stopped by one that failed', async () => {
    const { scripting } = await open();
    await writePerson(listed('anna'));
    // Registering an id that is there rejects, as in browsers.
    await Promise.all([refresh(), refresh(), refresh()]);
    expect(Object.keys(scripting.registered)).toEqual(['hold anna', 'sentinel']);
    const broken = vi.spyOn(scripting, 'registerContentScripts').mockRejectedValue(new Error('no'));
    await writePerson(listed('sam'));
    await expect(refresh()).rejects.toThrow('no');
    broken.mockRestore();
    await refresh();
    expect(Object.keys(scripting.registered)).toEqual(['hold anna', 'hold sam', 'sentinel']);
  });

  test('are in place in the order in which no page comes through', async () => {
    const { scripting } = await open();
    await writePerson(listed('anna'));
    await refresh();
    const during: string[][] = [];
    const unregister = scripting.unregisterContentScripts.bind(scripting);
    vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((gone) => {
      during.push(Object.keys(scripting.registered));
      return unregister(gone);
    });
    await changes['a look begins']?.();
    await refresh();
    expect(during).toEqual([['hold anna', 'sentinel', 'shade anna']]);
  });
});

describe('pauses prepared', () => {
  const prepared = async (browser: Awaited<ReturnType<typeof open>>['browser']) =>
    (await browser.storage.local.get('prepared')).prepared;

  test('are for everyone listed, and none of before is there once something changed', async () => {
    const { browser } = await open();
    await writePerson(listed('anna', { nickname: 'Anna' }));
    await refresh();
    await expect.poll(() => prepared(browser)).toBeTruthy();
    expect(JSON.stringify(await prepared(browser))).toContain('Anna');
    await writePerson(listed('anna', { nickname: 'Ann' }));
    await refresh();
    expect(JSON.stringify((await prepared(browser)) ?? null)).not.toContain('Anna');
    await expect.poll(() => prepared(browser)).toBeTruthy();
    expect(JSON.stringify(await prepared(browser))).toContain('Ann');
  });

  test('are made once when they are asked for several times at once', async () => {
    const { browser } = await open();
    await writePerson(listed('anna'));
    await refresh();
    await expect.poll(() => prepared(browser)).toBeTruthy();
    await writePerson(listed('anna', { surfaces: ['profile'] }));
    const set = vi.spyOn(browser.storage.local, 'set');
    prepare();
    prepare();
    prepare();
    await refresh();
    const keys = () => set.mock.calls.map(([kept]) => Object.keys(kept).toSorted());
    const made = () => keys().filter(([key]) => key !== 'copy');
    await expect.poll(made).toEqual([['guard', 'prepared'], ['prepared']]);
  });
});

test('a script under half a character, as an older Ebb registered it, keeps no other from going or coming', async () => {
  const { projection, scripting } = await open();
  await scripting.registerContentScripts([
    { id: 'hold \ud83d', js: ['hold.js'], matches: ['https://x.com/robin'] },
    { id: 'hold old', js: ['hold.js'], matches: ['https://x.com/old'] },
  ]);
  await writePerson(listed('anna'));
  await refresh();
  expect(Object.keys((await projection()).scripts)).toEqual(['hold anna', 'sentinel']);
});

describe('nothing is written that hasn’t changed', () => {
  /** What is written where a browser keeps it, from now on. */
  function writes({ browser, scripting }: Awaited<ReturnType<typeof open>>) {
    const { alarms, storage } = browser;
    const spies: { mock: { calls: unknown[] } }[] = [
      vi.spyOn(storage.local, 'set'),
      vi.spyOn(storage.local, 'remove'),
      vi.spyOn(storage.local, 'clear'),
      vi.spyOn(alarms, 'create'),
      vi.spyOn(alarms, 'clear'),
      vi.spyOn(scripting, 'registerContentScripts'),
      vi.spyOn(scripting, 'updateContentScripts'),
      vi.spyOn(scripting, 'unregisterContentScripts'),
    ];
    return () => spies.flatMap(({ mock }) => mock.calls);
  }

  test('by a second refresh, or a start', async () => {
    const fresh = await open();
    const { browser, now } = fresh;
    await writePerson(listed('anna'));
    await writePass({ person: 'anna', from: now, until: now + 5 * minute, visit: false });
    await refresh();
    const prepared = async () => (await browser.storage.local.get('prepared')).prepared;
    await expect.poll(prepared).toBeTruthy();
    const written = writes(fresh);
    await refresh();
    await startAfresh();
    // What is prepared comes in turn before what is asked for next.
    await refresh();
    await refresh();
    expect(written()).toEqual([]);
    await writePerson(listed('anna', { nickname: 'Ann' }));
    await refresh();
    expect(written()).not.toEqual([]);
  });

  test('but words that were seen in a private window, of which nothing is recorded', async () => {
    const { browser, now } = await open();
    await writePerson(listed('anna'));
    await refresh();
    const prepared = async () => (await browser.storage.local.get('prepared')).prepared;
    await expect.poll(prepared).toBeTruthy();
    const set = vi.spyOn(browser.storage.local, 'set');
    const record = { moment: 'm', revision: 1, at: now, offset: 0, person: 'anna' };
    await keep({ ...record, arrival: 'load', choice: 'turned-back', choseAt: now }, true);
    await expect
      .poll(() => set.mock.calls.map(([kept]) => Object.keys(kept)))
      .toEqual([['prepared']]);
  });
});
