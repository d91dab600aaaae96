import { describe, expect, test, vi } from 'vitest';
import { noticeClock } from '../../../background/notice-clock.ts';
import { turnOff } from '../../../background/off.ts';
import { endPassOf, endVisitOf, letThrough } from '../../../background/passes.ts';
import { refresh } from '../../../background/refresh.ts';
import { snooze, wake } from '../../../background/snooze.ts';
import { snoozedUntil } from '../../../core/guard/snoozed.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writePass, writePerson, writeSettings } from '../../../platform/background/write.ts';
import { readPasses, readPeople, readSettings, readSnoozes } from '../../../platform/read.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const minute = 60_000;
const day = 86_400_000;
const someone = robin({ profiles: [{ site: 'x', key: 'robin', alsoKnownAs: [] }] });
/** Time passes. */
const pass = (time: number) => vi.setSystemTime(Date.now() + time);
/** The clock is set. */
const set = pass;

async function listed() {
  const fresh = await freshBrowser();
  await writePerson(someone);
  await refresh();
  return fresh;
}

describe('a clock that is set back a day', () => {
  test('leaves a pass what was left of it, and no more', async () => {
    const { scripting } = await listed();
    await letThrough(someone.id, 5, Date.now());
    await refresh();
    pass(2 * minute);
    await noticeClock();
    set(-day);
    await noticeClock();
    const [{ until } = { until: 0 }] = await readPasses();
    expect((until - Date.now()) / minute).toBeCloseTo(3, 1);
    expect(Object.keys(scripting.registered)).toContain(`shade ${someone.id}`);
    pass(3 * minute);
    await refresh();
    expect(await readPasses()).toEqual([]);
    expect(Object.keys(scripting.registered)).toContain(`hold ${someone.id}`);
  });

  test('ends a pass when nobody knows what it said before, as after the browser was closed', async () => {
    const { browser } = await listed();
    await letThrough(someone.id, 5, Date.now());
    await browser.storage.session.clear();
    set(-day);
    await refresh();
    expect(await readPasses()).toEqual([]);
  });

  test('lets a snooze end, and what is off for one person', async () => {
    const { scripting } = await listed();
    const from = Date.now();
    await snooze({ id: 'half', from, until: from + 30 * minute });
    set(-day);
    await noticeClock();
    const until = snoozedUntil(await readSnoozes(), Date.now());
    expect((until - Date.now()) / minute).toBeCloseTo(30, 1);
    await wake();
    await turnOff({ person: someone.id, until: Date.now() + 30 * minute });
    pass(10 * minute);
    await noticeClock();
    set(-day);
    await noticeClock();
    const [{ off } = someone] = await readPeople();
    expect(((off?.until ?? 0) - Date.now()) / minute).toBeCloseTo(20, 1);
    pass(20 * minute);
    await refresh();
    expect(Object.keys(scripting.registered)).toContain(`hold ${someone.id}`);
    // Nor does either begin once more when the clock is there again.
    set(2 * day);
    expect(snoozedUntil(await readSnoozes(), Date.now())).toBe(0);
  });
});

test('a pass that would last a day longer than any is given for is over', async () => {
  await listed();
  await letThrough(someone.id, 5, Date.now());
  const [given] = await readPasses();
  if (given) await writePass({ ...given, until: given.until + day });
  await refresh();
  expect(await readPasses()).toEqual([]);
});

describe('a weaker setting that was put off', () => {
  const put = async () => {
    const coming = { from: Date.now() + 8 * 60 * minute, change: { settle: 0 } };
    await writeSettings(settingsSchema.parse({ weakenNextMorning: true, coming }));
    await refresh();
  };
  const settle = async () => {
    await refresh();
    return (await readSettings()).settle;
  };

  test('comes at its time, when the clock has gone there by itself', async () => {
    await listed();
    await put();
    for (let quarter = 1; quarter < 32; quarter += 1) {
      pass(15 * minute);
      await noticeClock();
    }
    expect(await settle()).toBe(8);
    pass(15 * minute);
    expect(await settle()).toBe(0);
  });

  test('waits for half an hour more when the clock was set ahead, or the machine slept', async () => {
    await listed();
    await put();
    set(8 * 60 * minute);
    expect(await settle()).toBe(8);
    pass(15 * minute);
    expect(await settle()).toBe(8);
    pass(15 * minute);
    expect(await settle()).toBe(0);
  });

  test('comes no later than the next day after the clock was set back by a year', async () => {
    const { browser } = await listed();
    await put();
    await browser.storage.session.clear();
    set(-365 * day);
    await refresh();
    const { coming } = await readSettings();
    expect(coming?.from).toBeLessThan(Date.now() + day + 61 * minute);
  });
});

test('the clock is read every minute while a pass lasts, and every quarter of an hour while pauses are off', async () => {
  const { browser } = await listed();
  const period = async () => (await browser.alarms.get('clock'))?.periodInMinutes;
  expect(await period()).toBeUndefined();
  await snooze({ id: 'half', from: Date.now(), until: Date.now() + 30 * minute });
  expect(await period()).toBe(15);
  await wake();
  expect(await period()).toBeUndefined();
  await turnOff({ person: someone.id, until: Date.now() + 30 * minute });
  expect(await period()).toBe(15);
  await letThrough(someone.id, 5, Date.now());
  await refresh();
  expect(await period()).toBe(1);
  pass(31 * minute);
  await refresh();
  expect(await period()).toBeUndefined();
});

describe('a visit', () => {
  test('is over once its page has come, and no other pass is', async () => {
    await listed();
    await letThrough(someone.id, 0, Date.now());
    const [visit] = await readPasses();
    pass(minute);
    await letThrough(someone.id, 5, Date.now());
    if (visit) await endPassOf(visit);
    expect(await readPasses()).toMatchObject([{ visit: false }]);
    const [given] = await readPasses();
    if (given) await endPassOf(given);
    expect(await readPasses()).toEqual([]);
  });

  test('is over when its tab is closed', async () => {
    await listed();
    await letThrough(someone.id, 0, Date.now(), 'look');
    await endVisitOf('another');
    expect(await readPasses()).toHaveLength(1);
    await endVisitOf('look');
    expect(await readPasses()).toEqual([]);
  });
});
