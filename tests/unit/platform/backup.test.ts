import { describe, expect, test } from 'vitest';
import { type Backup, backupSchema } from '../../../core/backup/backup.ts';
import { mostPeople } from '../../../core/people/person.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writePerson } from '../../../platform/background/write.ts';
import { readBackupOf, writeBackup } from '../../../platform/backup.ts';
import { database } from '../../../platform/database.ts';
import { readMoments, readPeople, readSettings } from '../../../platform/read.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';
import { rowsOf, storeRow } from '../../support/store-row.ts';

const file = (more: Partial<Backup> = {}): Backup =>
  backupSchema.parse({
    ...{ ebb: 1, savedAt: 0, people: [robin()], moments: [momentAt('2026-11-18T11:00')] },
    thoughts: [{ id: 'thought', at: 1, text: 'the boats' }],
    writings: [{ week: '2026-11-16', answer: 'The kitchen was quiet.', changedAt: 1 }],
    plan: { id: 'plan', weekday: null, part: 'night', instead: 'rest', madeAt: 1 },
    closings: [{ person: 'robin', answer: 'Enough.', changedAt: 1 }],
    snoozes: [{ id: 'snooze', from: 1, until: 2 }],
    settings: settingsSchema.parse({ settle: 12 }),
    ...more,
  });

describe('a backup', () => {
  test('brought in anew is all that was saved, however often', async () => {
    await freshBrowser();
    const saved = file();
    await writeBackup(saved);
    await writeBackup(saved);
    expect(await readBackupOf(0)).toEqual(saved);
  });

  test('adds to what is there, and the same id is the same thing', async () => {
    await freshBrowser();
    const own = momentAt('2026-11-18T10:00');
    await storeMoment(own);
    await writePerson(robin({ nickname: 'R.' }));
    const saved = file();
    await writeBackup(saved);
    expect(await readPeople()).toMatchObject([{ nickname: 'Robin' }]);
    expect(await readMoments(0, Date.now())).toEqual([own, ...saved.moments]);
  });

  test('comes in whole or not at all', async () => {
    await freshBrowser();
    const people = Array.from({ length: mostPeople }, (_, id) => robin({ id: `${id}` }));
    await writePerson(robin());
    await expect(writeBackup(file({ people }))).rejects.toThrow(RangeError);
    expect(await readPeople()).toEqual([robin()]);
    expect(await readMoments(0, Date.now())).toEqual([]);
    expect(await readSettings()).toEqual(settingsSchema.parse({}));
  });

  test('brings along what could not be read, and leaves what a newer Ebb has written', async () => {
    await freshBrowser();
    const newer = { version: 9, id: 'thought' };
    const aside = { store: 'moments', row: { id: 'odd', at: 'yesterday' } };
    await storeRow('thoughts', newer);
    await writeBackup(file({ aside: [aside] }));
    expect(await rowsOf('thoughts')).toEqual([newer]);
    expect((await readBackupOf(0)).aside).toEqual([aside, { store: 'thoughts', row: newer }]);
  });

  test('holds rows that can’t be read, as they are', async () => {
    await freshBrowser();
    const odd = { id: 'odd', at: 'yesterday' };
    const moments = (await database()).transaction('moments', 'readwrite').store;
    await Reflect.apply(moments.put, moments, [odd]);
    const { moments: read, aside } = await readBackupOf(0);
    expect(read).toEqual([]);
    expect(aside).toEqual([{ store: 'moments', row: odd }]);
  });
});
