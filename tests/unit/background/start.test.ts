import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startAfresh } from '../../../background/start-afresh.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writePass, writePerson, writeSettings } from '../../../platform/background/write.ts';
import { database, markKey } from '../../../platform/database.ts';
import { readMoments } from '../../../platform/read.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import { breakApi, calledIn, failures } from '../../support/break-api.ts';
import browser from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

const minute = 60_000;
const weekly = { weekday: 3, hour: 9, notify: false, openedAt: 0 };
const page = (key: string) => ({ site: 'page', key, alsoKnownAs: [] });

/** A browser in which there is something of all that a start sees to, and nothing of it is in line. */
async function outOfLine() {
  const { scripting, tabs, menu, permissions } = await freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => void vi.restoreAllMocks());
  const now = Date.now();
  await permissions.request({ origins: ['robin', 'sam'].flatMap(originsOf) });
  await writePerson(robin({ profiles: [page('robin.example')] }));
  await writePerson(robin({ id: 'sam', profiles: [page('sam.example')] }));
  await writePass({ person: 'sam', from: now, until: now + 5 * minute, visit: false });
  await writeSettings(settingsSchema.parse({ weekly }));
  await storeMoment({ ...momentAt('2026-11-18T11:00'), choice: null });
  await browser.storage.local.set({ 'unfinished change': true });
  await scripting.registerContentScripts([
    { id: 'hold gone', js: ['hold.js'], matches: ['*://gone.example/*'] },
    { id: 'sentinel', js: ['sentinel.js'], matches: ['*://gone.example/*'] },
  ]);
  const mutedInfo = { muted: true, extensionId: browser.runtime.id };
  tabs.push({ id: 7, url: 'https://robin.example/', mutedInfo });
  await (await database()).put('mark', true, markKey);
  // Taken now, for they may be broken when they are asked.
  const { local } = browser.storage;
  const { action, alarms } = browser;
  const [readLocal, readBadge] = [local.get.bind(local), action.getBadgeText.bind(action)];
  const readAlarms = alarms.getAll.bind(alarms);
  const answers = async () =>
    Object(await backgroundInMemory.tell('pickCountry', { country: 'de' })).res !== undefined;
  return async () => ({
    guard: Object.keys(forms(await readLocal('guard'))).sort(),
    scripts: Object.entries(scripting.registered).map(([id, { matches = [] }]) =>
      [id, ...matches].join(' '),
    ),
    tabs: [...new Set(scripting.brought.map(({ tab, files }) => `${files} ${tab}`))],
    sound: tabs.map(({ mutedInfo }) => !mutedInfo?.muted),
    alarms: (await readAlarms()).map(({ name }) => name).sort(),
    menu: [...menu],
    badge: await readBadge({}),
    moments: (await readMoments(0, Infinity)).map(({ choice }) => choice),
    answers: await answers().catch(() => false),
  });
}

const originsOf = (name: string) => [`*://${name}.example/*`, `*://www.${name}.example/*`];

function forms({ guard }: Record<string, unknown>): object {
  return Object(Object(guard).forms);
}

/** All of it in line. */
const inLine = {
  guard: ['robin', 'sam'],
  scripts: [
    'hold robin *://robin.example/* *://www.robin.example/*',
    'sentinel *://robin.example/* *://www.robin.example/* *://sam.example/* *://www.sam.example/*',
    'shade sam *://sam.example/* *://www.sam.example/*',
  ],
  tabs: ['/sentinel.js 7'],
  sound: [true],
  alarms: ['clock', 'next'],
  menu: ['add', 'new', 'also robin', 'also sam'],
  badge: '•',
  moments: ['left'],
  answers: true,
};
type State = { [Name in keyof typeof inLine]: unknown };
type Part = keyof State;
const parts: Part[] = [
  ...(['guard', 'scripts', 'tabs', 'sound', 'alarms', 'menu', 'badge', 'moments'] as const),
  'answers',
];

/** The background starts, and the browser says what began, if it says anything. */
async function begin(event: 'onStartup' | 'onInstalled' | null, first?: () => void) {
  const { runtime } = browser;
  const trigger: unknown = event && Reflect.get(runtime[event], 'trigger');
  await backgroundInMemory.start(first);
  if (typeof trigger === 'function') void trigger({ reason: 'update' });
}

describe('everything is what the database says', () => {
  test.each([
    ['the browser starts, or comes again after a crash', 'onStartup'],
    ['Ebb is installed or updated', 'onInstalled'],
    ['Ebb is turned off and on, of which no browser says anything', null],
  ] as const)('when %s', async (_, event) => {
    const state = await outOfLine();
    await begin(event);
    await expect.poll(state).toEqual(inLine);
  });

  test('when it is woken after a start that didn’t come to its end', async () => {
    const state = await outOfLine();
    const mend = breakApi('tabs.query', failures.rejects);
    await begin('onStartup');
    await expect.poll(state).toEqual({ ...inLine, tabs: [], sound: [false] });
    mend();
    await begin(null);
    await expect.poll(state).toEqual(inLine);
  });

  test('when access or leave to notify is given or taken', async () => {
    const heard: (() => unknown)[] = [];
    const hear = { addListener: (listener: () => unknown) => void heard.push(listener) };
    const state = await outOfLine();
    await begin('onStartup');
    await expect.poll(state).toEqual(inLine);
    const mends = [breakEvent('onAdded', hear), breakEvent('onRemoved', hear)];
    await begin(null);
    for (const mend of mends) mend();
    expect(heard).toHaveLength(2);
    for (const hears of heard) {
      const before = await outOfLine();
      await hears();
      expect(await before()).toEqual({
        ...inLine,
        sound: [false],
        moments: [null],
        answers: false,
      });
    }
  });

  test('and is done once, where it is woken again', async () => {
    const state = await outOfLine();
    await begin('onStartup');
    await expect.poll(state).toEqual(inLine);
    await expect.poll(() => browser.storage.session.get('started')).toEqual({ started: true });
    const called = await calledIn(async () => {
      await begin(null);
      await backgroundInMemory.tell('drain');
    });
    expect(called).not.toContain('tabs.query');
    expect(called).not.toContain('contextMenus.create');
  });
});

function breakEvent(name: 'onAdded' | 'onRemoved', event: object) {
  const before = browser.permissions[name];
  Object.assign(browser.permissions, { [name]: event });
  return () => Object.assign(browser.permissions, { [name]: before });
}

/** What can't come where something of the browser fails; where anything else that it calls does, all comes. */
const costs: Record<string, Part[]> = {
  action: ['badge'],
  'action.setBadgeText': ['badge'],
  alarms: ['alarms'],
  'alarms.create': ['alarms'],
  contextMenus: ['menu'],
  'contextMenus.create': ['menu'],
  // Without it Ebb can't tell where it may be.
  permissions: ['tabs', 'badge'],
  'permissions.contains': ['tabs', 'badge'],
  'runtime.onMessage': ['answers'],
  'runtime.onMessage.addListener': ['answers'],
  // Without it Ebb can't tell its own pages from others.
  'runtime.getURL': ['answers'],
  scripting: ['scripts', 'tabs'],
  'scripting.executeScript': ['tabs'],
  'scripting.registerContentScripts': ['scripts'],
  'scripting.unregisterContentScripts': ['scripts'],
  storage: ['guard', 'moments'],
  'storage.local': ['guard'],
  'storage.local.set': ['guard'],
  // Without it nobody knows which pauses are still in a tab: none is closed.
  'storage.session': ['moments'],
  'storage.session.get': ['moments'],
  tabs: ['tabs', 'sound'],
  'tabs.query': ['tabs', 'sound'],
  'tabs.get': ['sound'],
  'tabs.update': ['sound'],
};

test('where one thing fails that a start calls, all else is in line, and that comes with the next start', async () => {
  const usual = await outOfLine();
  const called = await calledIn(async () => {
    await begin('onStartup');
    await expect.poll(usual).toEqual(inLine);
  });
  // An extension without it is none.
  const paths = [...new Set(called.flatMap(withParts))].filter((path) => path !== 'runtime');
  expect(paths.length).toBeGreaterThan(50);
  expect(paths).toEqual(expect.arrayContaining(Object.keys(costs)));
  for (const path of paths) {
    for (const [how, by] of waysToFail(path, called)) {
      const state = await outOfLine();
      let mend = () => {};
      await begin('onStartup', () => {
        mend = breakApi(path, by);
        // The other files have the same browser.
        onTestFinished(mend);
      });
      const missing = costs[path] ?? [];
      const others = parts.filter((part) => !missing.includes(part));
      const settled = expect.poll(async () => pick(await state(), others), { interval: 10 });
      await settled.toEqual(pick(inLine, others));
      for (const part of missing) {
        expect([path, how, (await state())[part]]).not.toEqual([path, how, inLine[part]]);
      }
      mend();
      await begin('onStartup');
      await expect.poll(state, { interval: 10 }).toEqual(inLine);
      // All of it is in line before the last step is taken.
      await startAfresh();
    }
  }
});

/** A function of the browser, and all that it is in. */
function withParts(path: string): string[] {
  const names = path.split('.');
  return names.map((_, index) => names.slice(0, index + 1).join('.'));
}

/** How a browser may fail at it: what gives no promise never rejects. */
function waysToFail(path: string, called: string[]): [string, (() => unknown) | undefined][] {
  const gives = called.includes(path) && !/Listener$|contextMenus\.create|getURL/.test(path);
  return Object.entries(failures).filter(([how]) => gives || how !== 'rejects');
}

function pick(state: State, wanted: Part[]): Partial<State> {
  return Object.fromEntries(wanted.map((part) => [part, state[part]]));
}
