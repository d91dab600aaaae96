import type { Page } from 'puppeteer-core';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import type { FrameWatch } from '../support/display/frame-watch.ts';
import { leave } from '../support/leave.ts';
import { PauseOnPage } from '../support/pause.ts';
import { until } from '../support/until.ts';
import { home, theirs } from './bench-stage.ts';

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
  /** Whether it leads to another tab, whose processor can't be slowed before it is there. */
  newTab?: true;
}

/** The roads whose frames are counted. */
export const roads: Road[] = [
  { name: 'typed', take: ({ tab }) => arriveAt(tab, theirs.url) },
  { name: 'another letter case', take: ({ tab }) => arriveAt(tab, `${home}RobIn.7/`) },
  {
    name: 'redirect',
    take: ({ tab }) => arriveAt(tab, `${home}redirect?to=${theirs.path}`),
  },
  { name: 'link', take: ({ tab }) => tab.click('#link') },
  { name: 'link the site routes', take: ({ tab }) => tab.click('#route') },
  { name: 'push', take: ({ tab }) => tab.click('#push') },
  { name: 'replace', take: ({ tab }) => tab.click('#replace') },
  { name: 'new tab', take: openTab, newTab: true },
  { name: 'reload of a pause', prepare: standBefore, take: reload },
  { name: 'back, after a pass', prepare: lookAndLeave, take: goBack },
];

/** Goes to the home page, which has every kind of link to Robin's. */
export async function goHome({ tab, frames }: Journey): Promise<void> {
  await tab.goto(`${home}?to=${theirs.path}`);
  await frames.untilGone();
}

async function openTab({ desk, tab }: Journey): Promise<Page> {
  const known = new Set(await desk.browser.tabs());
  await tab.click('#link', { button: 'middle' });
  const opened = await until('a new tab', async () =>
    (await desk.browser.tabs()).find((candidate) => !known.has(candidate)),
  );
  await opened.bringToFront();
  return opened;
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

async function goBack({ tab }: Journey): Promise<void> {
  leave(tab, () => history.back());
  await until('their page', () => tab.evaluate((path) => location.pathname === path, theirs.path));
}
