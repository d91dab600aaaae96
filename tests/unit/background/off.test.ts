import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeReturn, turnOff, turnOn } from '../../../background/off.ts';
import { savePerson } from '../../../background/people.ts';
import { refresh } from '../../../background/refresh.ts';
import { snooze, wake } from '../../../background/snooze.ts';
import { longestOff } from '../../../core/calendar/stretch.ts';
import { lastReturn } from '../../../core/guard/returned.ts';
import { type Settings, settingsSchema } from '../../../core/settings/settings.ts';
import { writePerson, writeSettings, writeSnoozes } from '../../../platform/background/write.ts';
import { readPeople, readSnoozes } from '../../../platform/read.ts';
import { startedKey } from '../../../platform/storage-keys.ts';
import { robin } from '../../fixtures/person.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import browser, { scripting } from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const minute = 60_000;
const day = 86_400_000;
const person = (id: string) =>
  robin({ id, profiles: [{ site: 'page', key: `${id}.example`, alsoKnownAs: [] }] });
/** On a Wednesday at noon, UTC. */
const noon = '2026-11-18T12:00:00Z';
const work = { when: 'outside' as const, at: [{ days: [3], from: 9 * 60, to: 17 * 60 }] };
const evening = { when: 'within' as const, at: [{ days: [3], from: 20 * 60, to: 22 * 60 }] };

/** Time passes, and nothing of Ebb's runs. */
const pass = (time: number) => vi.setSystemTime(Date.now() + time);
/** Time passes, and the alarm that was set rings. */
async function ring(): Promise<number> {
  const { scheduledTime = 0 } = (await browser.alarms.get('next')) ?? {};
  vi.setSystemTime(scheduledTime);
  await refresh();
  return scheduledTime;
}
const standing = () => Object.keys(scripting.registered).toSorted();
const use = (settings: Partial<Settings>) =>
  writeSettings(settingsSchema.parse(settings)).then(refresh);
const off = async (id: string) => (await readPeople()).find((each) => each.id === id)?.off;

/** A script of Ebb's stands before a page of someone's; gives whether there is a pause. */
async function pauses(id: string): Promise<unknown> {
  const url = `https://${id}.example/`;
  const at = Date.now();
  const record = { moment: `${id}-${at}`, revision: 1, at, offset: 0, arrival: 'load' };
  const answer = await backgroundInMemory.tell(
    'arrive',
    { record, url, held: false },
    { url, tab: 7 },
  );
  return Object(Object(answer).res).show;
}

beforeEach(async () => {
  await freshBrowser(noon);
  await savePerson(person('robin'));
  await savePerson(person('sam'));
  await backgroundInMemory.start();
  const { session } = browser.storage;
  await vi.waitFor(async () => expect(await session.get(startedKey)).not.toEqual({}));
  return () => void vi.restoreAllMocks();
});

describe('pauses for one person', () => {
  test('are off at once, those for another stay, and they come back by themselves', async () => {
    const until = Date.now() + 30 * minute;
    await turnOff({ person: 'robin', until });
    expect(standing()).toEqual(['hold sam', 'sentinel', 'shade robin']);
    expect([await pauses('robin'), await pauses('sam')]).toEqual([false, true]);
    expect(await ring()).toBe(until);
    expect(standing()).toEqual(['hold robin', 'hold sam', 'sentinel']);
    expect(await pauses('robin')).toBe(true);
  });

  test('come back also where the background slept through their end', async () => {
    await turnOff({ person: 'robin', until: Date.now() + 30 * minute });
    pass(31 * minute);
    expect(await pauses('robin')).toBe(true);
  });

  test('can be turned on again by hand', async () => {
    await turnOff({ person: 'robin', until: Date.now() + 30 * minute });
    await turnOn('robin');
    expect(standing()).toContain('hold robin');
    expect(await off('robin')).toBeNull();
  });

  test('are as they were after something else of them was changed, by who didn’t know', async () => {
    await turnOff({ person: 'robin', until: Date.now() + 30 * minute });
    await savePerson({ ...person('robin'), nickname: 'Rob' });
    expect(standing()).toContain('shade robin');
    await turnOn('robin');
    await savePerson({ ...person('robin'), off: { from: Date.now(), until: Date.now() + day } });
    expect(standing()).toContain('hold robin');
  });

  test('are never off for longer than a month', async () => {
    const from = Date.now();
    await turnOff({ person: 'robin', until: from + 400 * day });
    expect(await ring()).toBe(from + longestOff);
    expect(standing()).toContain('hold robin');
  });

  test('of nobody are let be', async () => {
    await turnOff({ person: 'gone', until: Date.now() + day });
    expect(standing()).toEqual(['hold robin', 'hold sam', 'sentinel']);
  });
});

describe('hours', () => {
  test('without pauses end and begin by themselves', async () => {
    await use({ hours: work });
    expect(standing()).toEqual(['sentinel', 'shade robin', 'shade sam']);
    expect(await pauses('robin')).toBe(false);
    expect(await ring()).toBe(Date.parse('2026-11-18T17:00:00Z'));
    expect(standing()).toEqual(['hold robin', 'hold sam', 'sentinel']);
    expect(await ring()).toBe(Date.parse('2026-11-25T09:00:00Z'));
    expect(standing()).toEqual(['sentinel', 'shade robin', 'shade sam']);
  });

  test('with pauses only are for one person where they are theirs', async () => {
    await writePerson({ ...person('robin'), hours: evening });
    await refresh();
    expect(standing()).toEqual(['hold sam', 'sentinel', 'shade robin']);
    expect([await pauses('robin'), await pauses('sam')]).toEqual([false, true]);
    expect(await ring()).toBe(Date.parse('2026-11-18T20:00:00Z'));
    expect(await pauses('robin')).toBe(true);
    expect(await ring()).toBe(Date.parse('2026-11-18T22:00:00Z'));
    expect(await pauses('robin')).toBe(false);
  });

  test('let pages through, or pause, also where the background slept as they began', async () => {
    await use({ hours: evening });
    pass(8 * 60 * minute + 1);
    expect(await pauses('robin')).toBe(true);
    pass(2 * 60 * minute);
    expect(await pauses('robin')).toBe(false);
  });

  test('that can’t be read turn no pause off', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await writeSettings(Object.assign(settingsSchema.parse({}), { hours: 'never' }));
    await refresh();
    expect(standing()).toContain('hold robin');
    expect(await pauses('robin')).toBe(true);
  });
});

describe('that pauses are back', () => {
  const said = async () => lastReturn(await readSnoozes(), await readPeople(), Date.now());

  test('is said after a week, for everyone or for one, until it was read', async () => {
    await snooze({ id: 'week', from: Date.now(), until: Date.now() + 7 * day });
    await turnOff({ person: 'sam', until: Date.now() + 8 * day });
    expect(await said()).toBeNull();
    pass(7 * day);
    expect(await said()).toEqual({ at: Date.now() });
    pass(day);
    expect(await said()).toMatchObject({ at: Date.now(), person: { id: 'sam' } });
    await closeReturn();
    expect(await said()).toBeNull();
    expect(standing()).toEqual(['hold robin', 'hold sam', 'sentinel']);
  });

  test('isn’t said where they were turned on by hand', async () => {
    await snooze({ id: 'month', from: Date.now(), until: Date.now() + 30 * day });
    await turnOff({ person: 'sam', until: Date.now() + 30 * day });
    pass(8 * day);
    await wake();
    await turnOn('sam');
    expect(await said()).toBeNull();
  });

  test('leaves what still lasts alone', async () => {
    await turnOff({ person: 'sam', until: Date.now() + 8 * day });
    await closeReturn();
    expect(standing()).toContain('shade sam');
  });

  test('is said of a snooze that had no end, as once, a month after it began', async () => {
    await writeSnoozes([{ id: 'old', from: Date.now() - 30 * day, until: null }]);
    await refresh();
    expect(await pauses('robin')).toBe(false);
    pass(day);
    await refresh();
    expect(standing()).toContain('hold robin');
    expect(await said()).toEqual({ at: Date.now() });
  });
});
