import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { passages } from '../../core/words/passage.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { emptied, type Faults, preceded, whenAsked } from '../support/broken-copy.ts';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { PauseOnPage } from '../support/pause.ts';
import { until } from '../support/until.ts';
import { untilPrepared } from '../support/until-prepared.ts';
import { findWay, wayOut } from '../support/way-out.ts';
import { it } from '../support/with-faults.ts';

const home = 'https://www.instagram.com/';

/** How a page is met: stopped before it starts, or alive beneath the veil. */
const meetings = [
  {
    meeting: 'a stopped page',
    meet: (tab: Page, path: string) => arriveAt(tab, home + path.slice(1)),
  },
  { meeting: 'a page clicked on', meet: clickTo },
];

async function clickTo(tab: Page, path: string): Promise<void> {
  await tab.goto(`${home}?to=${path}`);
  await tab.evaluate(() => document.querySelector<HTMLElement>('#link')?.click());
}

const brokenStorage = `IDBDatabase.prototype.transaction = () => {
  throw new DOMException('broken', 'UnknownError');
};`;
const brokenRead = preceded(
  "chrome.storage.local.get = () => Promise.reject(new Error('broken'));",
);
const silentStorage = preceded('chrome.storage.local.get = () => new Promise(() => undefined);');
const brokenVeil = preceded(
  "Element.prototype.attachShadow = () => { throw new Error('broken'); };",
);

const wordless: Faults = { 'pause.js': emptied };
const neverAnswering: Faults = { 'background.js': whenAsked('', false) };

/** What may go wrong while someone stands before a page, and whether what was chosen is kept in the end. */
const failures: { name: string; faults: Faults; recorded: boolean }[] = [
  { name: 'the words don’t come', faults: wordless, recorded: true },
  {
    name: 'the background never answers',
    faults: neverAnswering,
    recorded: true,
  },
  {
    name: 'storage fails',
    faults: { 'background.js': whenAsked(brokenStorage, true) },
    recorded: false,
  },
];

describe.for(failures)('when $name', ({ faults, recorded }) => {
  it.for(meetings)(
    'the two ways are offered before $meeting, and *Go on* opens it',
    async ({ meet }, { page, withFaults }) => {
      const { browser, desk, robin, tab } = await withFaults(faults);
      await meet(tab, page.path);
      await pressWay(browser, tab, 'Go on');
      await untilOpen(browser, tab, page.path);
      if (!recorded) return;
      await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'went-on');
      await expect.poll(() => desk.moments(robin)).toHaveLength(1);
    },
  );

  it('*Not now* leads back', async ({ network, page, withFaults }) => {
    const { browser, desk, robin, tab } = await withFaults(faults);
    await tab.goto(home);
    arriveAt(tab, page.url);
    await pressWay(browser, tab, 'Not now');
    await until('home', () => tab.evaluate(() => location.pathname === '/'));
    expect(network.ran(page.path)).toBe(0);
    if (!recorded) return;
    await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'turned-back');
  });
});

describe.for([
  { who: 'storage', faults: { 'hold.js': silentStorage } },
  {
    who: 'storage, nor from the background',
    faults: { 'hold.js': silentStorage, 'background.js': whenAsked('', false) },
  },
])('when no answer comes from the $who', ({ faults }) => {
  it('*Go on* opens a stopped page, at the place it was asked for', async ({
    page,
    withFaults,
  }) => {
    const { browser, tab } = await withFaults(faults);
    arriveAt(tab, `${page.url}#stars`);
    await pressWay(browser, tab, 'Go on');
    await untilOpen(browser, tab, page.path);
    expect(await tab.evaluate(() => location.hash)).toBe('#stars');
  });
});

it('a background that never answers is waited for by nobody: the pause that was prepared stands, and is kept in the end', async ({
  page,
  withFaults,
}) => {
  const { browser, desk, robin, tab } = await withFaults(neverAnswering);
  await untilPrepared(desk, robin.id);
  arriveAt(tab, page.url);
  const pause = await PauseOnPage.on(browser, tab);
  const words = await pause.text();
  await pause.press('more');
  await pause.press('this helped');
  await pause.press('Go on');
  await untilOpen(browser, tab, page.path);
  await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'went-on');
  const [moment, another] = await desk.moments(robin);
  expect(another).toBeUndefined();
  expect(moment).toMatchObject({ helped: 'helped', passMinutes: 5, kind: 'words' });
  expect(words).toContain(passages.find(({ id }) => id === moment?.passage)?.text);
});

it('a pause that the background never heard of is kept as left when its tab is closed', async ({
  page,
  withFaults,
}) => {
  const { browser, desk, robin, tab } = await withFaults(neverAnswering);
  await untilPrepared(desk, robin.id);
  await browser.stopBackground();
  arriveAt(tab, page.url);
  await PauseOnPage.on(browser, tab);
  await until('it to be asked', () => browser.backgroundRuns());
  await browser.stopBackground();
  await until('it to be asked once more', () => browser.backgroundRuns());
  await browser.stopBackground();
  await tab.close();
  await until('the record', async () => (await desk.moments(robin))[0]?.choice === 'left');
});

it('where hold never comes, the browser itself asks whether to go on', async ({
  page,
  withFaults,
}) => {
  const { browser, tab } = await withFaults(wordless);
  const odd = page.path.replace('robin', 'rObin');
  const asked = () =>
    new Promise<string>((resolve) =>
      tab.once('dialog', async (dialog) => {
        resolve(dialog.message());
        await dialog.accept();
      }),
    );
  const question = asked();
  await tab.goto(`${home}explore/`);
  arriveAt(tab, home + odd.slice(1));
  expect(await question).toBe('Go on');
  await untilOpen(browser, tab, odd);
});

describe.for([
  { name: 'reloaded or updated', orphan: (browser: EbbBrowser) => browser.reloadExtension() },
  { name: 'removed', orphan: (browser: EbbBrowser) => browser.removeExtension() },
])('when Ebb is $name beneath an open pause', ({ orphan }) => {
  // What is chosen then isn't recorded: an orphan reaches neither the background nor the storage.
  it.for(meetings)('*Go on* opens $meeting', async ({ meet }, { page, withFaults }) => {
    const { browser, tab } = await withFaults({});
    await meet(tab, page.path);
    const pause = await PauseOnPage.on(browser, tab);
    await orphan(browser);
    await tab.bringToFront();
    const document = await tab.evaluate(() => performance.timeOrigin);
    await pause.press('Go on');
    await until('another document', () =>
      tab.evaluate((before) => performance.timeOrigin !== before, document),
    );
    await goOnUntilOpen(browser, tab, page.path);
  });
});

/**
 * Firefox ends an orphan's scripts, and the pause's ways lead on as a plain form does: to the page, where
 * an Ebb that is there again pauses once more, late maybe, and plainly, for it has only just started.
 */
async function goOnUntilOpen(browser: EbbBrowser, tab: Page, path: string): Promise<void> {
  await until('the page, gone on to once more', async () => {
    const way = await findWay(browser, tab, 'Go on');
    if (way) await tab.mouse.click(way.x, way.y);
    return (await isShown(tab, path)) && isUncovered(browser, tab);
  });
}

describe('a crash of ours', () => {
  it.for([
    { name: 'before a page is stopped for good', faults: { 'hold.js': brokenVeil } },
    { name: 'in what watches it', faults: { 'hold.js': emptied, 'sentinel.js': brokenVeil } },
    { name: 'of the storage there', faults: { 'hold.js': emptied, 'sentinel.js': brokenRead } },
  ])('$name lets the page through', async ({ faults }, { network, page, withFaults }) => {
    const { browser, tab } = await withFaults(faults);
    arriveAt(tab, page.url);
    await untilOpen(browser, tab, page.path);
    expect(network.ran(page.path)).toBe(1);
  });

  it('in a step within a page lets the page be', async ({ page, withFaults }) => {
    const { browser, tab } = await withFaults({ 'sentinel.js': brokenVeil });
    await tab.goto(`${home}?to=${page.path}`);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#push')?.click());
    await untilOpen(browser, tab, page.path);
  });
});

/** Waits until a way can be taken, the pause's or the veil's own, and presses it. */
async function pressWay(browser: EbbBrowser, tab: Page, name: string): Promise<void> {
  const { x, y } = await wayOut(browser, tab, name);
  await tab.mouse.click(x, y);
}

/** Waits until a page is shown, with nothing of Ebb's over it. */
async function untilOpen(browser: EbbBrowser, tab: Page, path: string): Promise<void> {
  await until('the page', () => isShown(tab, path));
  await until('nothing over it', () => isUncovered(browser, tab));
}

function isShown(tab: Page, path: string): Promise<boolean> {
  return tab.evaluate(
    (wanted) =>
      document.querySelector('#here')?.textContent === wanted &&
      getComputedStyle(document.body).visibility === 'visible',
    path,
  );
}

async function isUncovered(browser: EbbBrowser, tab: Page): Promise<boolean> {
  return (await browser.inClosedTree(tab, 'dialog[open]', () => true)) === undefined;
}
