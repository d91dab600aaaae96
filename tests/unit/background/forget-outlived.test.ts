import { expect, test, vi } from 'vitest';
import { refresh } from '../../../background/refresh.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writeSettings, writeThought } from '../../../platform/background/write.ts';
import { readMoments, readThoughts } from '../../../platform/read.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

const ids = async () => (await readMoments(0, Infinity)).map(({ id }) => id);

/** A browser with a pause of last year and one of this month. */
async function withYears() {
  const fresh = await freshBrowser();
  await storeMoment(momentAt('2025-11-01T12:00', { id: 'old' }));
  await storeMoment(momentAt('2026-11-01T12:00', { id: 'new' }));
  await writeThought({ id: 'said', at: Date.parse('2025-11-01T12:00Z'), text: 'Stay.' });
  const keep = (time: 'ever' | 'year' | 'ninetyDays', writing = false) =>
    writeSettings(settingsSchema.parse({ keeping: { time, writing } }));
  return { ...fresh, keep };
}

test('everything is kept for ever unless that was set otherwise', async () => {
  const { browser } = await withYears();
  await startAfresh();
  await refresh();
  await refresh();
  expect(await ids()).toEqual(['old', 'new']);
  expect(await browser.storage.local.get('kept as of')).toEqual({});
});

test('what is older than a year goes when a year is kept; what they wrote stays', async () => {
  const { keep } = await withYears();
  await keep('year');
  await refresh();
  await expect.poll(ids).toEqual(['new']);
  expect(await readThoughts()).toHaveLength(1);
});

test('what they wrote goes too where they chose so', async () => {
  const { keep } = await withYears();
  await keep('year', true);
  await refresh();
  await expect.poll(readThoughts).toEqual([]);
});

test('it is done once a day, and the next day by whatever wakes the background', async () => {
  const { keep, browser } = await withYears();
  await keep('year');
  await refresh();
  await expect.poll(ids).toEqual(['new']);
  await storeMoment(momentAt('2025-01-01T12:00', { id: 'older' }));
  await refresh();
  await refresh();
  await refresh();
  expect(await ids()).toEqual(['older', 'new']);
  expect(await browser.alarms.getAll()).toEqual([]);
  vi.setSystemTime(Date.now() + 86_400_000);
  await startAfresh();
  await expect.poll(ids).toEqual(['new']);
});
