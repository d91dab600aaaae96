import type { Page } from 'puppeteer-core';
import { BrowserStage } from '../support/browser-stage.ts';
import { Desk } from '../support/desk.ts';
import type { Counts } from './counts.ts';
import { median, rounded } from './figures.ts';
import { heapOf } from './page-cost.ts';
import { fillTenYears, measureReflection } from './reflection.ts';
import type { BenchmarkRow } from './row.ts';

const week = 7 * 86_400_000;
/** So many weeks lie between two that have nothing to read in common. */
const apart = 10;

/**
 * Measures the pages about ten years of moments: how soon they are there, how soon another week is, and
 * what paging through all weeks leaves in memory, the second time to the first.
 */
export async function measureYears({ weeks, reaches }: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BrowserStage.open();
  const desk = await Desk.open(await stage.browser('chromium'));
  await fillTenYears(desk);
  const rows = await measureReflection(desk);
  await desk.page.close();
  const page = await desk.browser.openExtensionPage('options.html#week');
  const times = await pageBack(page, weeks);
  const first = await heapOf(page);
  const far = await pageBack(page, Math.ceil(weeks / apart), apart);
  await pageBack(page, weeks);
  const second = await heapOf(page);
  const all: number[] = [];
  while (all.length < reaches) all.push(await timeOfAll(page));
  const figure = (
    name: string,
    value: number,
    unit: string,
    promise: number | null,
    of: number,
  ) => ({
    name: `ten years: ${name}`,
    value,
    unit,
    promise,
    of,
  });
  return [
    ...rows,
    figure('all of them drawn, once chosen', rounded(median(all), 0), 'ms', null, reaches),
    figure('another week read, computed and drawn', rounded(median(times), 1), 'ms', 50, weeks),
    figure('a week far from it', rounded(median(far), 1), 'ms', null, far.length),
    figure('heap after every week', rounded(first / 2 ** 20, 1), 'MB', null, weeks),
    figure(
      'the same after every week again, to that',
      rounded(second / first, 2),
      '×',
      1.05,
      weeks,
    ),
  ];
}

/** Pages back from this week, so many weeks at a time. Gives the milliseconds each took. */
async function pageBack(page: Page, count: number, step = 1): Promise<number[]> {
  const times: number[] = [];
  await page.evaluate(showWeek, new Date(Date.now() + week).toISOString().slice(0, 10));
  while (times.length < count) {
    const day = new Date(Date.now() - times.length * step * week).toISOString().slice(0, 10);
    times.push(await page.evaluate(showWeek, day));
  }
  return times;
}

/** Runs in the options page. Shows another week; gives the milliseconds until it is in the document. */
function showWeek(day: string): Promise<number> {
  const title = document.querySelector('article.week h1')?.textContent;
  const start = performance.now();
  return new Promise((resolve) => {
    const seen = new MutationObserver(() => {
      const shown = document.querySelector('article.week[aria-busy="false"] h1')?.textContent;
      if (shown === undefined || shown === title) return;
      seen.disconnect();
      resolve(performance.now() - start);
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true });
    location.hash = `week/${day}`;
  });
}

/** Opens the patterns and chooses the longest reach. Gives the milliseconds until all of it is drawn. */
async function timeOfAll(page: Page): Promise<number> {
  await page.evaluate(() => {
    location.hash = 'privacy';
  });
  await page.waitForSelector('article.patterns', { hidden: true });
  await page.evaluate(() => {
    location.hash = 'patterns';
  });
  await page.waitForSelector('article.patterns[aria-busy="false"] [role="status"]');
  return page.evaluate(chooseAll);
}

/** Runs in the options page. */
function chooseAll(): Promise<number> {
  const reach = document.querySelector<HTMLSelectElement>('.pattern-choice select[id$="-reach"]');
  const start = performance.now();
  return new Promise((resolve, reject) => {
    if (!reach) return reject(new Error('no choice of how far back'));
    let waited = false;
    const seen = new MutationObserver(() => {
      const busy = document.querySelector('article.patterns')?.ariaBusy === 'true';
      waited ||= busy;
      if (busy || !waited) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true });
    reach.value = 'all';
    reach.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
