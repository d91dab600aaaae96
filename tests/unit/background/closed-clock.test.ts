import { describe, expect, test, vi } from 'vitest';
import { isLasting } from '../../../core/guard/pass.ts';
import { database } from '../../../platform/database.ts';
import { readPasses, readSnoozes } from '../../../platform/read.ts';
import { clockKeptKey } from '../../../platform/storage-keys.ts';
import { onInstagram } from '../../fixtures/everything.ts';
import { pauses } from '../../reliability/memory/visits.ts';
import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const minute = 60_000;
const given = 15;

/** Time passes. */
const wait = (minutes: number) => vi.setSystemTime(Date.now() + minutes * minute);
/** The clock is set. */
const set = wait;

/** A browser in which Anna is listed, and whatever begins then. */
async function listed() {
  const fresh = await freshBrowser();
  await background.startWithBrowser();
  await background.tell('savePerson', onInstagram('anna'));
  return {
    ...fresh,
    kept: async () => (await fresh.browser.storage.local.get(clockKeptKey))[clockKeptKey],
    /** The alarm by which the clock is read rings. */
    ring: async () => {
      await fresh.browser.alarms.onAlarm.trigger({
        ...{ name: 'clock', scheduledTime: Date.now(), persistAcrossSessions: true },
      });
      await background.tell('drain');
    },
    /** The browser is closed, and after a while opened again. */
    reopen: async (closedFor: number, setBy: number) => {
      wait(closedFor);
      set(setBy);
      await fresh.browser.storage.session.clear();
      await background.startWithBrowser();
    },
  };
}

/** A pass is given. */
const pass = () => background.tell('stay', { person: 'anna', minutes: given });

describe('a clock that is set back while the browser is closed', () => {
  test('ends a pass: nothing tells how long it has lasted', async () => {
    const { ring, reopen } = await listed();
    await pass();
    expect(await pauses('anna')).toBe(false);
    wait(14);
    await ring();
    await reopen(1, -10);
    expect(await readPasses()).toEqual([]);
    expect(await pauses('anna')).toBe(true);
  });

  test('ends it before anybody is let through, if the page comes first', async () => {
    const { ring, browser } = await listed();
    await pass();
    wait(14);
    await ring();
    set(-10);
    await browser.storage.session.clear();
    await background.start();
    expect(await pauses('anna')).toBe(true);
  });

  test('by less than it was closed leaves a pass no more than was left of it', async () => {
    const { ring, reopen } = await listed();
    await pass();
    wait(14);
    await ring();
    await reopen(60, -59.5);
    const [left] = await readPasses();
    expect(left && isLasting(left, Date.now() + minute)).toBe(false);
  });

  test('ends a snooze, however long it was to last', async () => {
    const { ring, reopen } = await listed();
    const from = Date.now();
    await background.tell('snooze', { id: 'half', from, until: from + 30 * minute });
    wait(29);
    await ring();
    await reopen(1, -20);
    expect(await pauses('anna')).toBe(true);
    await background.tell('snooze', { id: 'long', from: Date.now(), until: null });
    await ring();
    await reopen(1, -20);
    expect(await readSnoozes()).toHaveLength(2);
    expect(await pauses('anna')).toBe(true);
  });
});

test('a browser that is closed and opened again, its clock let be, leaves a pass what is left of it', async () => {
  const { ring, reopen } = await listed();
  await pass();
  const [before] = await readPasses();
  wait(2);
  await ring();
  await reopen(3, 0);
  expect(await readPasses()).toEqual([before]);
  expect(await pauses('anna')).toBe(false);
});

test('what the clock said is kept while something lasts, and no longer', async () => {
  const { kept, ring } = await listed();
  expect(await kept()).toBeUndefined();
  await pass();
  expect(await kept()).toBe(Date.now());
  wait(1);
  await ring();
  expect(await kept()).toBe(Date.now());
  await background.tell('endPass', 'anna');
  expect(await kept()).toBeUndefined();
  expect(await (await database()).count('passes')).toBe(0);
});
