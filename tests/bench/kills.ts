import { scheduler } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Choice, Moment } from '../../core/moments/moment.ts';
import { outboxPrefix } from '../../platform/storage-keys.ts';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { seeded } from '../support/seeded.ts';
import { until } from '../support/until.ts';
import { wayOut } from '../support/way-out.ts';
import { BenchStage, home, theirs } from './bench-stage.ts';
import type { Counts } from './counts.ts';
import type { BenchmarkRow } from './row.ts';

/** The longest time between a press and a kill, milliseconds: choosing takes less. */
const spread = 60;

/** A visit whose background was killed, and what should be recorded of it. */
interface Visit {
  /** When it began, milliseconds UTC. */
  from: number;
  /** What was chosen. */
  choice: Choice;
}

/** Kills the background at every point of choosing, and counts what isn't recorded afterwards. */
export async function measureKills({ kills }: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BenchStage.open();
  const { desk, robin } = await stage.listed('chromium');
  const tab = await desk.browser.newTab();
  const random = seeded(1);
  const visits: Visit[] = [];
  while (visits.length < kills) {
    visits.push(await visitAndKill(desk, tab, visits.length, random));
    await drained(desk);
    await desk.tell('endPass', robin.id);
  }
  await tab.close();
  await drained(desk);
  const moments = await desk.moments(robin);
  const kept = visits.filter(({ choice }, index) =>
    momentsOf(index, visits, moments).some((moment) => moment.choice === choice),
  );
  const twice = visits.filter((_, index) => momentsOf(index, visits, moments).length > 1);
  const count = (name: string, value: number) => ({
    name,
    value,
    unit: '',
    promise: 0,
    of: kills,
  });
  return [
    count('Moments or choices lost, the background killed', kills - kept.length),
    count('Visits that paused twice', twice.length),
  ];
}

/** Visits and chooses; the background is killed while arriving, or at some instant of the choosing. */
async function visitAndKill(desk: Desk, tab: Page, index: number, random: () => number) {
  const { browser } = desk;
  const choice = index % 2 === 0 ? 'went-on' : 'turned-back';
  const point = Math.floor(index / 2) % 3;
  await tab.goto(home);
  await desk.tell('drain', null);
  const from = Date.now();
  arriveAt(tab, theirs.url);
  if (point === 0) await killAfter(random() * spread);
  const way = await wayOut(browser, tab, choice === 'went-on' ? 'Go on' : 'Not now');
  if (point === 1) await killAfter(0);
  await tab.mouse.click(way.x, way.y);
  if (point === 2) await killAfter(random() * spread);
  const there = choice === 'went-on' ? theirs.path : '/';
  await until('where the choice leads', () => tab.evaluate(isOpenAt, there));
  return { from, choice } satisfies Visit;

  async function killAfter(milliseconds: number): Promise<void> {
    await scheduler.wait(milliseconds);
    await browser.stopBackground();
  }
}

/** Wakes the background, and waits until it has taken what was left for it: a pass may be in it. */
async function drained(desk: Desk): Promise<void> {
  await desk.tell('drain', null);
  await until('an empty outbox', () => desk.page.evaluate(isOutboxEmpty, outboxPrefix));
}

/** Runs in the options page. Whether the background has taken all that was left for it. */
async function isOutboxEmpty(prefix: string): Promise<boolean> {
  const kept = await chrome.storage.local.get(null);
  return !Object.keys(kept).some((key) => key.startsWith(prefix));
}

/** Runs in the page. Whether it is at a path, loaded and not stopped. */
function isOpenAt(path: string): boolean {
  return location.pathname === path && document.querySelector('#here') !== null;
}

/** What was recorded from a visit's beginning to the next one's. */
function momentsOf(index: number, visits: readonly Visit[], moments: readonly Moment[]): Moment[] {
  const from = visits[index]?.from ?? Infinity;
  const to = visits[index + 1]?.from ?? Infinity;
  return moments.filter(({ at }) => at >= from && at < to);
}
