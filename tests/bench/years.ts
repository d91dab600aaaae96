import type { Page } from 'puppeteer-core';
import { BenchStage } from './bench-stage.ts';
import { rounded } from './figures.ts';
import { heapOf } from './page-cost.ts';
import { measureReflection } from './reflection.ts';
import type { BenchmarkRow } from './row.ts';

/** Weeks of a year, and years there are. */
const weeksOfYear = 52;
const years = 10;

/** Measures the pages about ten years of moments, and what paging through them leaves in memory. */
export async function measureYears(): Promise<BenchmarkRow[]> {
  await using stage = await BenchStage.open();
  const browser = await stage.browser('chromium', 'ebb');
  const rows = await measureReflection(browser);
  const page = await browser.openExtensionPage('options.html#week');
  await pageBack(page, 0);
  const first = await heapOf(page);
  for (let year = 1; year < years; year += 1) await pageBack(page, year);
  const last = await heapOf(page);
  const megabytes = { value: rounded(first / 2 ** 20, 1), unit: 'MB', promise: null };
  return [
    ...rows,
    { name: 'Ten years: heap after paging through the first', ...megabytes },
    {
      name: 'Ten years: the same after all, to that',
      value: rounded(last / first, 2),
      unit: '×',
      promise: 1.1,
      of: weeksOfYear * years,
    },
  ];
}

/** Pages week by week through a year, counted back from this one. */
async function pageBack(page: Page, year: number): Promise<void> {
  for (let week = 0; week < weeksOfYear; week += 1) {
    const day = new Date(Date.now() - (year * weeksOfYear + week) * 7 * 86_400_000);
    await page.evaluate(showWeek, day.toISOString().slice(0, 10));
  }
}

/** Runs in the options page. Shows the week of a day, and waits until it is read and drawn. */
async function showWeek(day: string): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  location.hash = `week/${day}`;
  await frame();
  await frame();
  while (document.querySelector('article.week[aria-busy="false"]') === null) await frame();
}
