import type { Page } from 'puppeteer-core';
import { arriveAt } from '../support/arrive-at.ts';
import { home, theirs } from '../support/browser-stage.ts';
import type { Desk } from '../support/desk.ts';
import type { FrameWatch } from '../support/display/frame-watch.ts';
import { leave } from '../support/leave.ts';
import { PauseOnPage } from '../support/pause.ts';
import { until } from '../support/until.ts';

/** What a road is taken with. */
export interface Journey {
  /** Where Robin is listed. */
  desk: Desk;
  /** What is painted. */
  frames: FrameWatch;
  /** The tab it starts in, in front. */
  tab: Page;
  /** Id of Robin. */
  person: string;
}

/** A road to a listed page. */
export interface Road {
  name: string;
  /** Goes where the road starts, a page that isn't loud; the home page with a link unless told. */
  prepare?(journey: Journey): Promise<void>;
  /** Takes it. Gives the page that was opened, when it isn't the tab's own. */
  take(journey: Journey): unknown;
}

/** The roads whose frames are counted. */
export const roads: Road[] = [
  { name: 'typed', take: ({ tab }) => arriveAt(tab, theirs.url) },
  // The sentinel's, so the page loads beneath: Chromium fills the window with the colour of its canvas
  // until its first paint, as between any two pages. What is in the page is what counts.
  {
    name: 'another letter case',
    take: ({ tab }) => arriveAt(tab, `${home}RobIn.7/?inner`),
  },
  {
    name: 'redirect',
    take: ({ tab }) => arriveAt(tab, `${home}redirect?to=${theirs.path}`),
  },
  { name: 'link', take: ({ tab }) => tab.click('#link') },
  { name: 'link the site routes', take: ({ tab }) => tab.click('#route') },
  { name: 'push', take: ({ tab }) => tab.click('#push') },
  { name: 'replace', take: ({ tab }) => tab.click('#replace') },
  { name: 'form', take: ({ tab }) => tab.evaluate(sendForm, theirs.path).catch(nothing) },
  { name: 'script', take: ({ tab }) => tab.evaluate(goByScript, theirs.path).catch(nothing) },
  { name: 'refresh', take: ({ tab }) => arriveAt(tab, `${home}refresh?to=${theirs.path}`) },
  { name: 'middle click', take: opening((tab) => tab.click('#link', middle)) },
  { name: 'link to a new tab', take: opening((tab) => tab.click('#new-tab')) },
  { name: 'window of a script', take: opening(openWindow) },
  { name: 'reload of a pause', prepare: standBefore, take: reload },
  { name: 'back, after a pass', prepare: lookAndLeave, take: goBack },
  { name: 'back, after a snooze', prepare: snoozeAndLeave, take: goBack },
];

const middle = { button: 'middle' } as const;
const nothing = () => undefined;

/** Goes to the home page, which has every kind of link to Robin's. */
export async function goHome({ tab, frames }: Journey): Promise<void> {
  await tab.goto(`${home}?to=${theirs.path}`);
  await frames.untilGone();
}

/** Takes a road to another tab, and looks at it. */
function opening(open: (tab: Page) => Promise<unknown>) {
  return async ({ desk, tab }: Journey): Promise<Page> => {
    const known = new Set(await desk.browser.tabs());
    await open(tab);
    const opened = await until('a new tab', async () =>
      (await desk.browser.tabs()).find((candidate) => !known.has(candidate)),
    );
    await opened.bringToFront();
    return opened;
  };
}

/** A window comes of a click only. */
async function openWindow(tab: Page): Promise<void> {
  await tab.evaluate((path) => {
    document.querySelector('#here')?.addEventListener('click', () => void open(path));
  }, theirs.path);
  await tab.click('#here');
}

/** Runs in the page. */
function sendForm(path: string): void {
  const form = document.createElement('form');
  form.action = path;
  document.body.append(form);
  form.submit();
}

/** Runs in the page. */
function goByScript(path: string): void {
  location.assign(path);
}

async function standBefore(journey: Journey): Promise<void> {
  await goHome(journey);
  arriveAt(journey.tab, theirs.url);
  await PauseOnPage.on(journey.desk.browser, journey.tab);
  await journey.tab.evaluate(() => Object.assign(globalThis, { earlier: true }));
}

/** The pause that stood before mustn't be taken for the new one. */
async function reload({ tab }: Journey): Promise<void> {
  leave(tab, () => location.reload());
  await until('another document', () => tab.evaluate(() => !('earlier' in globalThis)));
}

async function lookAndLeave(journey: Journey): Promise<void> {
  const { desk, tab, frames, person } = journey;
  await goHome(journey);
  arriveAt(tab, theirs.url);
  await (await PauseOnPage.on(desk.browser, tab)).press('Go on');
  await frames.untilSeen();
  await tab.goto(home);
  await desk.tell('endPass', person);
  await frames.untilGone();
}

/** Left while nothing pauses, the page stays as it is in the back/forward cache. */
async function snoozeAndLeave(journey: Journey): Promise<void> {
  const { desk, tab, frames } = journey;
  // Firefox never tells the driver of a load that follows a page from its cache.
  arriveAt(tab, home);
  await until('home', () => tab.evaluate(() => location.pathname === '/'));
  await goHome(journey);
  await desk.tell('snooze', { id: crypto.randomUUID(), from: Date.now(), until: null });
  await tab.goto(theirs.url);
  await frames.untilSeen();
  await tab.goto(home);
  await desk.tell('wake', null);
  await frames.untilGone();
}

async function goBack({ tab }: Journey): Promise<void> {
  leave(tab, () => history.back());
  await until('their page', () => tab.evaluate((path) => location.pathname === path, theirs.path));
}
