import type { Page } from 'puppeteer-core';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { until } from '../support/until.ts';
import { BenchStage, home, type Kind, kindNames, theirs } from './bench-stage.ts';
import type { Counts } from './counts.ts';
import { median, part, rounded } from './figures.ts';
import type { BenchmarkRow } from './row.ts';

/** What may pass until the words are there, milliseconds. */
const promises = { awake: 80, asleep: 150 };
type Background = keyof typeof promises;

/** Times arrivals at a listed page by a typed address, the background awake and asleep. */
export async function measureWords(kind: Kind, { words }: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BenchStage.open();
  const { desk } = await stage.listed(kind, { settle: null });
  const tab = await desk.browser.newTab();
  for (let time = 0; time < 3; time += 1) await arrival(desk, tab, 'awake');
  const rows: BenchmarkRow[] = [];
  for (const background of ['awake', 'asleep'] as const) {
    const times: number[] = [];
    while (times.length < words) times.push(await arrival(desk, tab, background));
    const name = `${kindNames[kind]}, background ${background}: arrival to words`;
    const figure = { unit: 'ms', of: words };
    const value = rounded(median(times), 0);
    rows.push({ name: `${name}, median`, value, ...figure, promise: promises[background] });
    const slow = rounded(part(times, 0.95), 0);
    rows.push({ name: `${name}, 95 of 100`, value: slow, ...figure, promise: null });
  }
  return rows;
}

/** Arrives once. Gives the milliseconds from the first byte of the page to the frame with the words. */
async function arrival(desk: Desk, tab: Page, background: Background): Promise<number> {
  await tab.goto(home);
  // Answered only once what the last page had to say is dealt with.
  await desk.tell('passAt', home);
  if (background === 'asleep') await desk.browser.stopBackground();
  arriveAt(tab, theirs.url);
  return until('the words', () => tab.evaluate(readPaint, theirs.path));
}

/**
 * Runs in the page. The veil is a plain sheet, so the first contentful paint of a page that was
 * stopped is the first frame with the pause in it.
 */
function readPaint(path: string): number | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (location.pathname !== path || !paint) return undefined;
  if (!(entry instanceof PerformanceNavigationTiming)) return undefined;
  return paint.startTime - entry.responseStart;
}
