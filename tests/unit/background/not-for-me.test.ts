import { expect, test } from 'vitest';
import { keep } from '../../../background/keep.ts';
import { savePerson } from '../../../background/people.ts';
import type { Kind } from '../../../core/moments/moment.ts';
import type { PauseRecord } from '../../../core/moments/pause-record.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writeSettings } from '../../../platform/background/write.ts';
import { readSettings } from '../../../platform/read.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const set = settingsSchema.parse({ settle: 20, mutedPassages: ['another'] });

/** What a pause tells when something was said of its words. */
function said(
  revision: number,
  helped: 'helped' | 'not-today' | null,
  kind: Kind = 'words',
): PauseRecord {
  return {
    ...{ moment: 'm1', revision, at: 1000, offset: 0, arrival: 'load', person: 'robin' },
    ...{ shown: { kind, look: 'shore', passage: 'these' }, said: { helped } },
  };
}

async function begin() {
  await freshBrowser();
  await writeSettings(set);
  await savePerson(robin());
}

test('words that are not for someone are left out for good, and brought back by the same tap', async () => {
  await begin();
  await keep(said(1, 'not-today'));
  expect(await readSettings()).toEqual({ ...set, mutedPassages: ['another', 'these'] });
  await keep(said(2, null));
  expect(await readSettings()).toEqual(set);
  await keep(said(3, 'not-today'));
  await keep(said(4, 'helped'));
  expect(await readSettings()).toEqual(set);
});

test('told twice, or late, it changes nothing more', async () => {
  await begin();
  await keep(said(1, 'not-today'));
  await writeSettings(set);
  await keep(said(1, 'not-today'));
  await keep(said(2, 'not-today'));
  expect(await readSettings()).toEqual(set);
});

test('a breath that was not for someone leaves no words out', async () => {
  await begin();
  await keep(said(1, 'not-today', 'breath'));
  expect(await readSettings()).toEqual(set);
});

test('in a private window nothing of it is kept', async () => {
  await begin();
  await keep(said(1, 'not-today'), true);
  expect(await readSettings()).toEqual(set);
});
