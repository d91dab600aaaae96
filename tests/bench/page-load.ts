import type { Page } from 'puppeteer-core';
import { BrowserStage, home, theirs } from '../support/browser-stage.ts';
import { until } from '../support/until.ts';
import type { Counts } from './counts.ts';
import { feedAnswer } from './feed-page.ts';
import { median, rounded } from './figures.ts';
import type { BenchmarkRow } from './row.ts';

const unlisted = `${home}explore/`;
/** Loads that don't count: the browser learns the page. */
const warmUp = 5;

/**
 * Loads a page that isn't listed, of a site that has a listed person, in a browser with Ebb and in one
 * without, by turns; and in two without, which says how much two browsers differ by themselves.
 */
export async function measurePageLoad({ pairs }: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BrowserStage.open(feedAnswer);
  const { desk } = await stage.listed('chromium');
  const ebb = await desk.browser.newTab();
  const bare = await (await stage.browser('chromium', null)).newTab();
  const otherBare = await (await stage.browser('chromium', null)).newTab();
  for (let time = 0; time < warmUp; time += 1) {
    for (const page of [ebb, bare, otherBare]) await loadTime(page);
  }
  const withEbb: number[] = [];
  const noise: number[] = [];
  const alone: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [first, second] = await inTurn(pair, ebb, bare);
    withEbb.push(first / second);
    alone.push(second);
    const [one, other] = await inTurn(pair, otherBare, bare);
    noise.push(one / other);
  }
  const of = pairs;
  return [
    ratio('Page load with Ebb, to without', withEbb, 1.01),
    ratio('The same of two browsers without', noise, null),
    {
      name: 'Page load without Ebb, median',
      value: rounded(median(alone), 0),
      unit: 'ms',
      promise: null,
      of,
    },
  ];
}

function ratio(name: string, ratios: number[], promise: number | null): BenchmarkRow {
  return { name, value: rounded(median(ratios), 3), unit: '×', promise, of: ratios.length };
}

/** Loads both, the one that goes first changing from pair to pair. */
async function inTurn(pair: number, one: Page, other: Page): Promise<[number, number]> {
  if (pair % 2 === 0) {
    const first = await loadTime(one);
    return [first, await loadTime(other)];
  }
  const first = await loadTime(other);
  return [await loadTime(one), first];
}

/** Milliseconds from the start of a navigation to the end of its load event. */
async function loadTime(page: Page): Promise<number> {
  await page.bringToFront();
  await page.goto(`${unlisted}?not=${theirs.key}`);
  return until('the end of the load', () => page.evaluate(readLoadEnd));
}

/** Runs in the page. */
function readLoadEnd(): number | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) return undefined;
  return entry.loadEventEnd || undefined;
}
