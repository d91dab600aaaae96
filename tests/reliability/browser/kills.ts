import { scheduler } from 'node:timers/promises';
import type { Choice, Moment } from '../../../core/moments/moment.ts';
import { outboxPrefix } from '../../../platform/storage-keys.ts';
import { arriveAt } from '../../support/arrive-at.ts';
import { home, type Kind, theirs } from '../../support/browser-stage.ts';
import type { Desk } from '../../support/desk.ts';
import { seeded } from '../../support/seeded.ts';
import { until } from '../../support/until.ts';
import { wayOut } from '../../support/way-out.ts';
import type { Counts } from '../counts.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { nameOf, onStage } from './requests.ts';

/** The longest time between a press and a kill, milliseconds: choosing takes less. */
const spread = 60;

/** A visit whose background was killed, and what should be recorded of it. */
interface Visit {
  /** When it began, milliseconds UTC. */
  from: number;
  /** What was chosen. */
  choice: Choice;
}

/** Kills the background at every point of choosing, and looks what is recorded afterwards. */
export function tryKills(kind: Kind, { kills }: Counts): Promise<ReliabilityRow[]> {
  return onStage(kind, async (stage) => {
    const { desk, robin } = await stage.listed(kind);
    const random = seeded(1);
    const visits: Visit[] = [];
    while (visits.length < kills) {
      visits.push(await visitAndKill(desk, visits.length, random));
      await drained(desk);
      await desk.tell('endPass', robin.id);
    }
    const moments = await desk.moments(robin);
    const found = visits.map(({ choice }, index) => {
      const choices = momentsOf(index, visits, moments).map((moment) => moment.choice);
      return choices.length === 1 && choices[0] === choice ? [] : [`${choice}: ${choices}`];
    });
    const means = 'There is one record of the visit, with the choice that was made.';
    return [
      rowOf({ name: 'Visits while the background is killed', means, where: nameOf(kind) }, found),
    ];
  });
}

/** Visits and chooses; the background is killed while arriving, or at some instant of the choosing. */
async function visitAndKill(desk: Desk, index: number, random: () => number) {
  const { browser } = desk;
  // Firefox's driver waits in vain for a page after one that was stopped, in the same tab.
  const tab = await browser.newTab();
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
  await tab.close();
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
