import type { Page } from 'puppeteer-core';
import { arriveAt } from '../support/arrive-at.ts';
import {
  BrowserStage,
  home,
  type Kind,
  kindNames,
  listRobin,
  theirs,
} from '../support/browser-stage.ts';
import { Desk } from '../support/desk.ts';
import { until } from '../support/until.ts';
import type { Counts } from './counts.ts';
import { median, part, rounded } from './figures.ts';
import { InkWatch } from './ink-watch.ts';
import { plainAnswer } from './plain-page.ts';
import type { BenchmarkRow } from './row.ts';

/** What may pass until the words are there, milliseconds. */
const promises = { awake: 80, asleep: 150 };
/** Arrivals that don't count. */
const warmUp = 3;

/**
 * Times arrivals at a listed page by a typed address, the background awake and asleep, until the words
 * can be read on the screen. The look is the plainest one, the sheet of paper, in all of them. What the
 * browser alone takes for a page of a few words says how fast the machine is.
 */
export async function measureWords(kind: Kind, counts: Counts): Promise<BenchmarkRow[]> {
  const plain = await plainWords(kind, counts);
  const rows = [row(`${kindNames[kind]} without Ebb, a page of a few words, median`, plain, 'ms')];
  for (const reducedMotion of [false, true]) {
    rows.push(...(await pauseWords(kind, counts, plain, reducedMotion)));
  }
  return rows.map((each) => ({ ...each, of: counts.words }));
}

/** The times to the words of the pause, beside `plain`, the milliseconds to those of a plain page. */
async function pauseWords(kind: Kind, counts: Counts, plain: number, reducedMotion: boolean) {
  await using stage = await BrowserStage.open();
  const ink = new InkWatch(stage.display.framebuffer);
  const desk = await Desk.open(await stage.browser(kind, undefined, { reducedMotion }));
  await listRobin(desk, { settle: null });
  await desk.tell('saveSettings', { looks: ['page'], kinds: ['words'] });
  await desk.page.evaluate(setListedLongAgo);
  const tab = await desk.browser.newTab();
  // Answered only once what the last page had to say is dealt with.
  const awake = async () => void (await desk.tell('drain', null));
  const asleep = async () => {
    await awake();
    await desk.browser.stopBackground();
  };
  const measure = async (background: keyof typeof promises) => {
    const times = await arrivals(tab, ink, counts.words, background === 'awake' ? awake : asleep);
    const note = reducedMotion ? ', motion reduced' : '';
    const name = `${kindNames[kind]}, background ${background}${note}`;
    return [
      row(`${name}, median`, median(times), 'ms', promises[background]),
      row(`${name}, 95 of 100`, part(times, 0.95), 'ms'),
      row(`${name}, to the page without Ebb`, median(times) / plain, '×'),
    ];
  };
  await arrivals(tab, ink, warmUp, awake);
  const rows = [...(await measure('awake')), ...(await measure('asleep'))];
  await ink.close();
  return rows;
}

function row(name: string, value: number, unit: string, promise: number | null = null) {
  return { name, value: rounded(value, unit === 'ms' ? 0 : 2), unit, promise };
}

/** The median time to the words of a page in a browser that has no Ebb, milliseconds. */
async function plainWords(kind: Kind, { words }: Counts): Promise<number> {
  await using stage = await BrowserStage.open(plainAnswer);
  const ink = new InkWatch(stage.display.framebuffer);
  const tab = await (await stage.browser(kind, null)).newTab();
  await arrivals(tab, ink, warmUp);
  const times = await arrivals(tab, ink, words);
  await ink.close();
  return median(times);
}

/** Arrives so many times. Gives the milliseconds from the first byte of the page to words on the screen. */
async function arrivals(tab: Page, ink: InkWatch, count: number, ready = async () => {}) {
  const times: number[] = [];
  while (times.length < count) {
    await tab.goto(home);
    await tab.evaluate(() => {
      document.body.hidden = true;
    });
    await ink.untilNone();
    await ready();
    arriveAt(tab, theirs.url);
    const readable = await ink.untilWords();
    const came = await until('the page', () => tab.evaluate(readFirstByte, theirs.path));
    times.push(readable - came);
  }
  return times;
}

/** Runs in the options page: for some minutes after a listing every page wakes the background. */
function setListedLongAgo(): Promise<void> {
  localStorage.setItem('listed at', '0');
  return chrome.storage.session.set({ 'listed at': 0 });
}

/** Runs in the page. When its first byte came, milliseconds UTC; undefined on another page. */
function readFirstByte(path: string): number | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  if (location.pathname !== path) return undefined;
  if (!(entry instanceof PerformanceNavigationTiming)) return undefined;
  return performance.timeOrigin + entry.responseStart;
}
