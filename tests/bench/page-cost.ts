import { rmSync } from 'node:fs';
import { scheduler } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { BrowserStage, home } from '../support/browser-stage.ts';
import type { Counts } from './counts.ts';
import { emptyExtension } from './empty-extension.ts';
import { feedAnswer } from './feed-page.ts';
import { median, rounded } from './figures.ts';
import type { BenchmarkRow } from './row.ts';

/** Pages left open while nothing may happen. */
const openPages = 3;

/**
 * What Ebb costs a page that isn't listed, of a site that has a listed person: heap, with and without
 * Ebb, and what runs in pages that are left alone.
 */
export async function measurePageCost(counts: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BrowserStage.open(feedAnswer);
  const { desk } = await stage.listed('chromium');
  await desk.page.close();
  const bare = await stage.browser('chromium', null);
  const empty = emptyExtension();
  const heaps = {
    ebb: await heapIn(desk.browser, counts),
    bare: await heapIn(bare, counts),
    empty: await heapIn(await stage.browser('chromium', empty), counts),
  };
  rmSync(empty, { recursive: true });
  const idle = {
    ebb: await idleIn(desk.browser, counts.idleSeconds),
    bare: await idleIn(bare, counts.idleSeconds),
  };
  const over = `over ${counts.idleSeconds} s`;
  const figure = (name: string, value: number, unit: string, promise: number | null) => ({
    name,
    value: rounded(value, 1),
    unit,
    promise,
  });
  const heap = (name: string, bytes: number, promise: number | null) => ({
    ...figure(name, bytes / 1024, 'kB', promise),
    of: counts.heaps,
  });
  return [
    heap('Heap of a page, more with Ebb', heaps.ebb - heaps.bare, 64),
    heap('The same of an extension of one statement', heaps.empty - heaps.bare, null),
    heap('What is Ebb’s own of it', heaps.ebb - heaps.empty, 64),
    figure(`Script in ${openPages} open pages ${over}, with Ebb`, idle.ebb.script, 'ms', 0),
    figure(`All tasks in them ${over}, with Ebb`, idle.ebb.tasks, 'ms', null),
    figure(`All tasks in them ${over}, without`, idle.bare.tasks, 'ms', null),
    figure(`Background awake at the end of them`, idle.ebb.woken, '', 0),
  ];
}

/** Bytes of JavaScript heap in use by a freshly loaded page, after collecting garbage: the median. */
async function heapIn(browser: EbbBrowser, { heaps }: Counts): Promise<number> {
  const used: number[] = [];
  for (let time = 0; time < heaps; time += 1) {
    const page = await openFeed(browser);
    used.push(await heapOf(page));
    await page.close();
  }
  return median(used);
}

/** Bytes of JavaScript heap in use in a page's process, Ebb's own worlds and all, once it is swept. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Milliseconds that scripts and all tasks took in pages nobody touched, and whether the background woke (1). */
async function idleIn(browser: EbbBrowser, seconds: number) {
  const sessions: CDPSession[] = [];
  for (let count = 0; count < openPages; count += 1) {
    const session = await (await openFeed(browser)).createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    sessions.push(session);
  }
  await browser.stopBackground();
  // What loading left to do is done within a few seconds.
  await scheduler.wait(3000);
  const before = await busy(sessions);
  await scheduler.wait(seconds * 1000);
  const after = await busy(sessions);
  const woken = (await browser.backgroundRuns()) ? 1 : 0;
  return { script: after.script - before.script, tasks: after.tasks - before.tasks, woken };
}

async function busy(sessions: CDPSession[]): Promise<{ script: number; tasks: number }> {
  let script = 0;
  let tasks = 0;
  for (const session of sessions) {
    const { metrics } = await session.send('Performance.getMetrics');
    const milliseconds = (name: string) =>
      1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    script += milliseconds('ScriptDuration');
    tasks += milliseconds('TaskDuration');
  }
  return { script, tasks };
}

async function openFeed(browser: EbbBrowser): Promise<Page> {
  const page = await browser.newTab();
  await page.goto(`${home}explore/`);
  return page;
}
