import { describe, expect, it } from 'vitest';
import { closingSchema, weekWritingSchema } from '../../../../core/reflection/writing.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import type { Store } from '../../../../core/stored/read-row.ts';
import { removeRow } from '../../../../platform/background/rows.ts';
import {
  changeMoment,
  removeOwnWords,
  removePass,
  removeThought,
  writeClosing,
  writeOwnWords,
  writePass,
  writePerson,
  writePlan,
  writeRecord,
  writeSettings,
  writeSnoozes,
  writeThought,
  writeWriting,
} from '../../../../platform/background/write.ts';
import { writeMerged } from '../../../../platform/background/write-merge.ts';
import { database } from '../../../../platform/database.ts';
import {
  readClosings,
  readMoments,
  readOwnWords,
  readPasses,
  readPeople,
  readPlan,
  readSettings,
  readSnoozes,
  readThoughts,
  readWritings,
} from '../../../../platform/read.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { freshBrowser } from '../../../support/fresh-browser.ts';
import { rowsOf, storeRow } from '../../../support/store-row.ts';

const id = 'robin';
const plan = { id, weekday: null, part: 'night' as const, instead: 'rest', madeAt: 1 };
const record = { moment: id, revision: 9, at: 1, offset: 0, arrival: 'load' as const, person: id };
const merge = () =>
  writeMerged(robin({ id: 'sam' }), { at: 1, kept: robin({ id: 'sam' }), other: robin({ id }) });
const looked = { ...record, choice: 'went-on' as const, choseAt: 2, passMinutes: 5 };

/** A row of a newer Ebb, in every store under the key that what is written here has. */
const newer = { version: 99, id, person: id, week: '2026-11-16', at: 1, form: 'nobody knows' };

interface Case {
  store: Store;
  read: () => Promise<unknown>;
  /** What reading gives where there is nothing. */
  nothing?: unknown;
  /** All that would write over the row, or take it away. */
  writes: (() => Promise<void>)[];
}

const cases: Case[] = [
  {
    store: 'people',
    read: readPeople,
    writes: [() => writePerson(robin()), () => removeRow('people', id)],
  },
  {
    store: 'moments',
    read: () => readMoments(-Infinity, Infinity),
    writes: [
      () => writeRecord(looked),
      () => changeMoment(id, (moment) => ({ ...moment, choice: 'left' })),
      merge,
    ],
  },
  {
    store: 'thoughts',
    read: readThoughts,
    writes: [() => writeThought({ id, at: 1, text: '' }), () => removeThought(id)],
  },
  {
    store: 'ownWords',
    read: readOwnWords,
    writes: [
      () => writeOwnWords([{ id, form: 'letter', text: '', night: null, changedAt: 1 }]),
      () => removeOwnWords(id),
    ],
  },
  {
    store: 'snoozes',
    read: readSnoozes,
    writes: [() => writeSnoozes([{ id, from: 1, until: 2 }])],
  },
  {
    store: 'writings',
    read: readWritings,
    writes: [() => writeWriting(weekWritingSchema.parse({ week: newer.week, changedAt: 1 }))],
  },
  {
    store: 'plans',
    read: readPlan,
    nothing: null,
    writes: [() => writePlan(plan), () => writePlan(null)],
  },
  {
    store: 'closings',
    read: readClosings,
    writes: [() => writeClosing(closingSchema.parse({ person: id, changedAt: 1 })), merge],
  },
  {
    store: 'passes',
    read: readPasses,
    writes: [
      () => writePass({ person: id, from: 0, until: 1, visit: false }),
      () => removePass(id),
      () => writeRecord(looked),
      merge,
    ],
  },
  {
    store: 'settings',
    read: readSettings,
    nothing: settingsSchema.parse({}),
    writes: [() => writeSettings(settingsSchema.parse({ settle: 3 }))],
  },
];

describe('what a newer Ebb has written', () => {
  it('is looked for in every store', async () => {
    // What was before a merge is gone after a day, whoever wrote it.
    const own = ['aside', 'calledOff', 'mark', 'merges', 'undo'];
    const stores = [...(await database()).objectStoreNames].filter((name) => !own.includes(name));
    expect(cases.map(({ store }) => store).toSorted()).toEqual(stores);
  });

  it.each(cases)('isn’t shown from $store, nor written over, nor taken away', async (each) => {
    const { store, read, writes, nothing = [] } = each;
    await freshBrowser();
    await storeRow(store, newer);
    expect(await read()).toEqual(nothing);
    for (const write of writes) {
      await write().catch(() => undefined);
      expect(await rowsOf(store)).toContainEqual(newer);
    }
    expect(await rowsOf('aside')).toEqual([{ store, row: newer }]);
  });

  it('refuses to be written over, so that nobody believes it was', async () => {
    await freshBrowser();
    await storeRow('people', newer);
    await expect(writePerson(robin())).rejects.toThrow('newer');
  });
});

describe('what can’t be read', () => {
  it('is still there when settings are saved over it', async () => {
    await freshBrowser();
    await storeRow('settings', { settle: 20, looks: ['moon'] });
    await writeSettings({ ...(await readSettings()), chips: false });
    expect(await readSettings()).toEqual(settingsSchema.parse({ settle: 20, chips: false }));
    expect(await rowsOf('aside')).toEqual([{ store: 'settings', row: { looks: ['moon'] } }]);
  });

  it('is still there when something is written over it that nobody read first', async () => {
    await freshBrowser();
    await storeRow('settings', { looks: ['moon'] });
    await storeRow('writings', { week: newer.week, answer: 7 });
    await writeSettings(settingsSchema.parse({}));
    await writeWriting(weekWritingSchema.parse({ week: newer.week, changedAt: 1 }));
    expect(await rowsOf('aside')).toEqual([
      { store: 'settings', row: { looks: ['moon'] } },
      { store: 'writings', row: { week: newer.week, answer: 7 } },
    ]);
  });

  it('goes with the person it is of', async () => {
    await freshBrowser();
    await storeRow('people', { ...robin(), note: 7 });
    await storeRow('people', { ...robin({ id: 'sam' }), note: 7 });
    await readPeople();
    await removeRow('people', id);
    expect(await rowsOf('aside')).toEqual([{ store: 'people', row: { id: 'sam', note: 7 } }]);
  });

  it('is kept once, however often it is met', async () => {
    await freshBrowser();
    await storeRow('moments', { ...momentAt('2026-11-18T11:00'), choice: 'maybe' });
    await readMoments(-Infinity, Infinity);
    await readMoments(1, Infinity);
    expect(await rowsOf('aside')).toHaveLength(1);
  });
});
