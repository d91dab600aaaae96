import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { joinPeople } from '../../../background/people.ts';
import { refresh } from '../../../background/refresh.ts';
import { nothingRemoved } from '../../../core/erasing/removed.ts';
import type { Merge } from '../../../core/merging/merge.ts';
import { mostPeople } from '../../../core/people/person.ts';
import { closingSchema, weekWritingSchema } from '../../../core/reflection/writing.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import {
  writeOwnWords,
  writePass,
  writePerson,
  writePlan,
  writeSettings,
  writeSnoozes,
  writeThought,
} from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
import { messages } from '../../../platform/messages/messages.ts';
import { type OptionsActions, optionsActions } from '../../../screens/options/options-actions.ts';
import { showOptions } from '../../../screens/options/shown-options.ts';
import { popupActions } from '../../../screens/popup/popup-actions.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { carryOwnMessages } from '../../support/own-messages.ts';
import { storeMoment } from '../../support/store-moment.ts';

type Popup = ReturnType<typeof popupActions>;

const profile = { site: 'x', key: 'kim', alsoKnownAs: [] };
const kim = robin({ id: 'kim', nickname: 'Kim', profiles: [profile] });
const plan = { id: 'plan', weekday: null, part: 'night' as const, instead: 'rest', madeAt: 1 };
const weekly = { weekday: 7, hour: 18, notify: false, openedAt: 1 };
const moment = momentAt('2026-11-18T11:00', { person: 'robin', choice: 'went-on' });
/** Two who were merged. */
const merge: Merge = {
  ...{ at: 0, moments: [], closing: null, passes: [] },
  kept: robin({ id: 'sam', nickname: 'Sam' }),
  other: robin({ id: 'lou', nickname: 'Lou' }),
};
const writing = {
  ...weekWritingSchema.parse({ week: '2026-11-16', changedAt: 1 }),
  answer: 'Yes.',
};

const own = {
  ...{ id: 'own', form: 'letter' as const, text: 'By day.', night: null, changedAt: 1 },
};

/** What the options can have kept, by the message that asks for it, and what they are told when it can't be. */
const inOptions: Record<string, [(actions: OptionsActions) => Promise<unknown>, told?: unknown]> = {
  'savePerson, of someone new': [({ people }) => people.save(kim), 'failed'],
  'savePerson, of a change': [({ people }) => people.change('robin', { searchName: 'Later.' })],
  mergePeople: [({ people }) => people.merge('robin', 'sam')],
  takeApart: [({ people }) => people.takeApart(merge), 'failed'],
  turnOff: [({ people }) => people.turnOff('robin', 'week')],
  'turnOn, in the list': [({ people }) => people.turnOn('robin')],
  saveSettings: [({ changeSettings }) => changeSettings({ settle: 30 })],
  'saveSettings, of the invitation': [({ invite }) => invite(weekly)],
  saveWriting: [({ keepWriting }) => keepWriting(writing)],
  savePlan: [({ keepPlan }) => keepPlan(plan)],
  saveClosing: [
    ({ keepClosing }) => keepClosing(closingSchema.parse({ person: 'sam', changedAt: 1 })),
  ],
  park: [({ keepThought }) => keepThought({ id: 'new', at: 1, text: 'the boats' })],
  keepOwnWords: [({ keepOwnWords }) => keepOwnWords(own)],
  keepManyOwnWords: [({ keepManyOwnWords }) => keepManyOwnWords([own])],
  putBack: [({ people }) => people.putBack({ ...nothingRemoved, people: [kim] })],
};

/** Days in which everything lies. */
const always = { from: '1970-01-01', to: '2999-12-31' };

/** The same in the popup. */
const inPopup: Record<string, (actions: Popup) => Promise<unknown>> = {
  savePerson: ({ add }) => add(profile, 'Kim'),
  addProfile: ({ addTo }) => addTo('robin', profile),
  'savePerson, of a change': ({ pauseOnMirrors }) => pauseOnMirrors(robin()),
  sayAfterwards: ({ remark }) => remark(moment.id, { after: 'lighter' }),
  snooze: ({ snooze }) => snooze('halfHour'),
  wake: ({ resume }) => resume(),
  'turnOff, in the popup': ({ turnOff }) => turnOff('robin', { minutes: 7 }),
  turnOn: ({ turnOn }) => turnOn('robin'),
};

/** What takes something away, which a disk that is full may refuse too. */
const removals: Record<string, (actions: OptionsActions, popup: Popup) => Promise<unknown>> = {
  removePerson: async ({ people }) => (await people.remove('robin', false)) !== null,
  removePersonAndPast: async ({ people }) => (await people.remove('robin', true)) !== null,
  removeMoment: async ({ erasing }) => (await erasing.removeMoment(moment)) !== null,
  removeDays: async ({ erasing }) => (await erasing.removeDays(always, ['moments'])) !== null,
  removeThought: ({ letThoughtGo }) => letThoughtGo('old'),
  removeOwnWords: ({ removeOwnWords }) => removeOwnWords('mine'),
  savePlan: ({ keepPlan }) => keepPlan(null),
  endPass: (_, { endPass }) => endPass('robin'),
  eraseAll: ({ eraseAll }) => eraseAll(),
};

/** Messages by which nothing is kept that was asked for in a page of Ebb's own. */
const others = [
  ...['arrive', 'urge', 'keep', 'beside', 'passAt', 'stay', 'drain', 'hidePage', 'closeTab'],
  ...[
    'quickExit',
    'quickExitOf',
    'openSmallThings',
    'recover',
    'pickCountry',
    'openSupport',
    'passOver',
  ],
  ...['bringsIn', 'broughtIn', 'onlyWords', 'otherWords', 'keepWords', 'closeReturn'],
];

/** What lies in the database. */
async function rows() {
  const db = await database();
  const stores = [...db.objectStoreNames];
  return Object.fromEntries(
    await Promise.all(stores.map(async (store) => [store, await db.getAll(store)])),
  );
}

/** Someone who has something of everything, with the options and the popup open. */
async function lived() {
  await freshBrowser();
  await writePerson(robin({ off: { from: 1, until: 2 } }));
  await writePerson(merge.kept);
  await writePerson(merge.other);
  await joinPeople({ kept: merge.kept.id, other: merge.other.id });
  await writeOwnWords([{ ...own, id: 'mine' }]);
  await writeThought({ id: 'old', at: 1, text: 'the kitchen' });
  await writeSettings(settingsSchema.parse({ settle: 5 }));
  await writeSnoozes([{ id: 'off', from: Date.now(), until: null }]);
  await writePlan({ ...plan, id: 'earlier' });
  await writePass({ person: 'robin', from: Date.now(), until: Date.now() + 60_000, visit: false });
  await storeMoment(moment);
  await refresh();
  carryOwnMessages();
  const shown = showOptions(Promise.resolve());
  await shown.ready;
  const drawn = vi.fn(async () => undefined);
  return {
    options: optionsActions(shown),
    popup: popupActions(drawn),
    drawn,
    before: await rows(),
  };
}

beforeEach(() => {
  const noted = new Map<string, string>();
  const storage = {
    getItem: (key: string) => noted.get(key) ?? null,
    setItem: (key: string, text: string) => void noted.set(key, text),
    removeItem: (key: string) => void noted.delete(key),
  };
  vi.stubGlobal('localStorage', storage);
  onTestFinished(() => void vi.unstubAllGlobals());
});

describe('where the disk is full', () => {
  test.each(Object.entries(inOptions))(
    '%s says so in the options, and nothing is half written',
    async (_, [act, told = false]) => {
      const { options, before } = await lived();
      const makeRoom = fillDisk();
      expect(await act(options)).toBe(told);
      makeRoom();
      expect(await rows()).toEqual(before);
      expect([true, 'kept', 'done']).toContain(await act(options));
      expect(await rows()).not.toEqual(before);
    },
  );

  test.each(Object.entries(inPopup))(
    '%s says so in the popup, and nothing is half written',
    async (_, act) => {
      const { popup, drawn, before } = await lived();
      const makeRoom = fillDisk();
      expect(await act(popup)).toBe(false);
      expect(drawn).not.toHaveBeenCalled();
      makeRoom();
      expect(await rows()).toEqual(before);
      expect(await act(popup)).toBe(true);
      expect(await rows()).not.toEqual(before);
    },
  );

  test.each(Object.entries(removals))('%s says so when it can’t be done', async (_, act) => {
    const { options, popup, before } = await lived();
    const off = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    const faults = [
      vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(off),
      vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(off),
      vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(off),
      vi.spyOn(console, 'error').mockImplementation(() => undefined),
    ];
    const makeRoom = () => {
      for (const fault of faults) fault.mockRestore();
    };
    onTestFinished(makeRoom);
    expect(await act(options, popup)).toBe(false);
    makeRoom();
    expect(await rows()).toEqual(before);
    expect(await act(options, popup)).toBe(true);
  });

  test('every message that keeps something is one of these', () => {
    const seen = [inOptions, inPopup, removals].flatMap((table) => Object.keys(table));
    const names = new Set(seen.map((what) => what.split(',')[0]));
    expect([...names, ...others].toSorted()).toEqual(Object.keys(messages).toSorted());
  });

  test('one person too many is told from a person that couldn’t be written', async () => {
    const { options } = await lived();
    for (let count = 2; count < mostPeople; count += 1)
      await writePerson(robin({ id: `${count}` }));
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => said.mockRestore());
    expect(await options.people.save(kim)).toBe('full');
  });
});
