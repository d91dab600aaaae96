import { describe, expect, test, vi } from 'vitest';
import { inTurn } from '../../../background/in-turn.ts';
import { joinPeople, savePerson } from '../../../background/people.ts';
import { removeDays, removeMoment, removePerson } from '../../../background/removing.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import type { Change } from '../../../core/backup/part.ts';
import { writtenKinds } from '../../../core/erasing/removed.ts';
import { type Aside, asideKey } from '../../../core/stored/aside.ts';
import { setAside } from '../../../platform/aside.ts';
import {
  writeClosing,
  writeOwnWords,
  writePass,
  writePlan,
  writeSnoozes,
  writeThought,
  writeWriting,
} from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
import { noteLetIn, writeRefused } from '../../../platform/refused.ts';
import * as keys from '../../../platform/storage-keys.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

/** Words of one person that stand nowhere else, by what they were written in. */
const theirs = {
  ...{ id: 'qzvkwj', nickname: 'Vjqxgz', handle: 'kxqzjw', searchName: 'wqjzxv', date: 'jwxzqk' },
  ...{ passage: 'zxwvqj', closing: 'qjvxkz', host: 'vqkzjx', unread: 'pxqzvk', typed: 'kvzqpj' },
  ...{
    once: 'zkvqxw',
    onceHandle: 'xkqvjz',
    copied: 'jzkvqg',
    undone: 'wvkxzq',
    undoneOnce: 'gqkzxv',
  },
};
/** What is known of their past: it stays where that is wished. */
const past = {
  ...{
    hope: 'zjxqvw',
    page: 'xvzqjk',
    waiting: 'jqkwzv',
    undoneHope: 'qwzkvp',
    undoneWaiting: 'kzwjqv',
  },
};
/** Words of nobody. */
const others = { thought: 'vzkqxj', week: 'hgbpzq', letter: 'kwygxz', undoneThought: 'pwqzkg' };
/** Words that no removing takes. */
const stay = { plan: 'zgkqwv', sam: 'wzqgvk' };

const at = Date.parse('2026-11-18T12:00Z');
const page = (key: string) => [{ site: 'page', key: `${key}.example`, alsoKnownAs: [] }];

/** What can't be read, and lies aside in every way that something can. */
const aside: Aside[] = [
  { store: 'people', row: { id: theirs.id, note: [theirs.unread] } },
  { store: 'outbox', row: { moment: 'odd', person: theirs.id, at, said: { hope: past.waiting } } },
  {
    store: 'typed',
    row: JSON.stringify({ type: 'saveClosing', data: { person: theirs.id, answer: theirs.typed } }),
  },
  {
    store: 'storage.local',
    row: {
      key: keys.copyKey,
      value: {
        people: [
          { id: theirs.id, note: theirs.copied },
          { id: 'sam', note: stay.sam },
        ],
      },
    },
  },
  { store: 'storage.local', row: { key: keys.guardKey, value: { forms: { [theirs.id]: 'x' } } } },
  { store: 'storage.local', row: { key: keys.preparedKey, value: { people: { [theirs.id]: 1 } } } },
];

/** How a file that was brought in is taken back. */
const undo: Change[] = [
  { part: 'people', key: theirs.id, after: { id: theirs.id, note: theirs.undone } },
  { part: 'people', key: 'once', before: { id: 'once', note: theirs.undoneOnce } },
  { part: 'moments', key: 'm', after: { id: 'm', person: theirs.id, at, hope: past.undoneHope } },
  { part: 'thoughts', key: 't', before: { id: 't', at, text: others.undoneThought } },
  {
    part: 'aside',
    key: 'a',
    after: { store: 'outbox', row: { person: theirs.id, at, hope: past.undoneWaiting } },
  },
  { part: 'plan', key: 'plan', after: { instead: stay.plan } },
];

/** A browser in which all of them were written, and a way to see which of some lie anywhere in it. */
async function lived() {
  const { browser, scripting, permissions } = await freshBrowser();
  await backgroundInMemory.startWithBrowser();
  const { id, nickname, searchName } = theirs;
  const hardDates = [{ name: theirs.date, day: '02-14' }];
  const profiles = [{ site: 'x', key: theirs.handle, alsoKnownAs: [] }, ...page(theirs.host)];
  await savePerson(robin({ id, nickname, searchName, hardDates, profiles }));
  await savePerson(robin({ id: 'once', nickname: theirs.once, profiles: page(theirs.onceHandle) }));
  await writeClosing({ person: 'once', answer: theirs.closing, withWords: false, changedAt: at });
  await joinPeople({ kept: id, other: 'once' });
  await permissions.request({ origins: scripting.registered.sentinel?.matches ?? [] });
  await storeMoment(momentAt('2026-11-18T11:00', { id: 'said', person: id, hope: past.hope }));
  await writePass({ person: id, from: at, until: at + 60_000, visit: false });
  const lines = { sentence: past.page };
  await writeThought({ id: 'page', at, text: '', page: { id: 'unsent', person: id, lines } });
  await writeThought({ id: 'thought', at, text: others.thought });
  await writeWriting({
    ...{ week: '2026-11-16', question: null, pleasant: '', signs: {}, changedAt: at },
    answer: others.week,
  });
  await writePlan({ id: 'p', weekday: null, part: 'night', instead: stay.plan, madeAt: at });
  await writeSnoozes([{ id: 'snooze', from: at - 2, until: at - 1 }]);
  const passage = { form: 'passage' as const, moments: [], place: 0, changedAt: at, person: id };
  await writeOwnWords([
    { ...passage, id: 'passage', text: theirs.passage },
    { id: 'letter', form: 'letter', text: others.letter, night: null, changedAt: at },
  ]);
  await setAside(aside);
  await (await database()).put('undo', undo, [at + 86_400_000, 0]);
  await startAfresh();
  await noteLetIn([`*://${theirs.host}.example/*`], false);
  await writeRefused([`*://${theirs.host}.example/*`]);
  const everything = async (): Promise<Record<string, unknown>> => {
    await inTurn(async () => undefined);
    const db = await database();
    const { local, session } = browser.storage;
    const rows = [...db.objectStoreNames].map(
      async (name) => [name, [await db.getAllKeys(name), await db.getAll(name)]] as const,
    );
    return {
      ...Object.fromEntries(await Promise.all(rows)),
      ...(await local.get(null)),
      ...(await session.get(null)),
      scripts: scripting.registered,
      access: permissions.given,
      alarms: await browser.alarms.getAll(),
    };
  };
  const found = async (words: object) => {
    const text = JSON.stringify(await everything());
    return Object.values(words).filter((word) => text.includes(word));
  };
  return { everything, found };
}

test('every place that can have words has some here: a new one needs some of its own', async () => {
  const { everything } = await lived();
  const words = Object.values({ ...theirs, ...past, ...others, ...stay });
  const places = Object.entries(await everything());
  const without = places.filter(([, what]) => {
    const text = JSON.stringify(what);
    return !words.some((word) => text.includes(word));
  });
  const known = ['snoozes', 'mark', 'calledOff', 'alarms', 'settings'];
  const times = [keys.startedKey, keys.clockSeenKey, keys.clockKeptKey, keys.listedAtKey];
  const names = without.map(([name]) => name);
  expect(names.filter((name) => ![...known, ...times].includes(name))).toEqual([]);
});

describe('in nothing that is stored there is a word more', () => {
  test('of someone who was removed with their past, and all else is there', async () => {
    const { found } = await lived();
    const ofThem = { ...theirs, ...past };
    expect(await found(ofThem)).toEqual(Object.values(ofThem));
    await removePerson(theirs.id, true);
    expect(await found(ofThem)).toEqual([]);
    expect(await found({ ...others, ...stay })).toEqual(Object.values({ ...others, ...stay }));
  });

  test('of someone whose past was kept, but their id in it and what was written there', async () => {
    const { found } = await lived();
    await removePerson(theirs.id, false);
    expect(await found(theirs)).toEqual([theirs.id]);
    expect(await found(past)).toEqual(Object.values(past));
  });

  test('of a moment that was removed, also one that waits to be recorded', async () => {
    const { found } = await lived();
    const record = {
      moment: 'said',
      revision: 2,
      at,
      offset: 0,
      arrival: 'load',
      person: theirs.id,
    };
    const said = { ...record, said: { hope: past.hope }, choice: 'left', choseAt: at };
    await chrome.storage.local.set({ [`${keys.outboxPrefix}said`]: said });
    await removeMoment({ id: 'said', at: Date.parse('2026-11-18T11:00Z') });
    await backgroundInMemory.tell('drain');
    expect(await found({ hope: past.hope })).toEqual([]);
    await removeMoment({ id: 'm', at });
    expect(await found(past)).not.toContain(past.undoneHope);
    await removeMoment({ id: 'odd', at });
    expect(await found(past)).not.toContain(past.waiting);
  });

  test('of days that were removed', async () => {
    const { found } = await lived();
    const { closing, passage } = theirs;
    const written = { ...past, closing, passage, ...others };
    expect(await found(written)).toEqual(Object.values(written));
    await removeDays({ from: '2026-11-16', to: '2026-11-18', kinds: writtenKinds });
    expect(await found(written)).toEqual([]);
  });

  test('of days of which only some was to be removed, and all else is there', async () => {
    const { found } = await lived();
    await removeDays({ from: '2026-11-16', to: '2026-11-18', kinds: ['moments'] });
    const { page, ...moments } = past;
    expect(await found(moments)).toEqual([]);
    const rest = { page, ...theirs, ...others };
    expect(await found(rest)).toEqual(Object.values(rest));
  });

  test('of what a file had changed, once it can’t be taken back any more', async () => {
    const { found } = await lived();
    const words = { undone: theirs.undone, thought: others.undoneThought };
    expect(await found(words)).toEqual(Object.values(words));
    vi.setSystemTime(at + 86_400_000);
    await backgroundInMemory.start();
    await backgroundInMemory.tell('recover');
    expect(await found(words)).toEqual([]);
  });
});

test('what was taken out of what lay aside is put back with the rest', async () => {
  const { found } = await lived();
  const removed = await removePerson(theirs.id, true);
  expect(removed.aside.map(asideKey).toSorted()).toEqual(aside.map(asideKey).toSorted());
  await backgroundInMemory.tell('putBack', removed);
  const back = { unread: theirs.unread, typed: theirs.typed, copied: theirs.copied };
  expect(await found(back)).toEqual(Object.values(back));
});
