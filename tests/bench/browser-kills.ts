import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scheduler } from 'node:timers/promises';
import type { Moment } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { seeded } from '../support/seeded.ts';
import { until } from '../support/until.ts';
import { BenchStage, home, theirs } from './bench-stage.ts';
import type { Counts } from './counts.ts';
import type { BenchmarkRow } from './row.ts';

/** The longest time between a press and a kill, milliseconds. */
const spread = 60;

/** Kills the browser while the pause is up or being left, starts it again on the same profile, and counts. */
export async function measureBrowserKills({ browserKills }: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BenchStage.open();
  const profile = mkdtempSync(join(tmpdir(), 'ebb-profile-'));
  const random = seeded(2);
  let desk = await Desk.open(await stage.browser('chromium', undefined, { profile }));
  const robin = await desk.list('Robin', { site: 'instagram', key: theirs.key });
  let lost = 0;
  for (let kill = 0; kill < browserKills; kill += 1) {
    const known = (await desk.moments(robin)).length;
    const looked = await arriveAndKill(desk, kill % 3, random);
    desk = await Desk.open(await stage.browser('chromium', undefined, { profile }));
    await desk.tell('endPass', robin.id);
    const moments = await settled(desk, robin);
    const last = moments.at(-1);
    if (moments.length !== known + 1 || (looked && last?.choice !== 'went-on')) lost += 1;
  }
  await desk.browser.close();
  rmSync(profile, { recursive: true, force: true });
  const name = 'Moments or choices lost, the browser killed';
  return [{ name, value: lost, unit: '', promise: 0, of: browserKills }];
}

/**
 * Arrives, and kills the browser while the pause is up, around the choice, or once the page is open.
 * Gives whether the page was opened, so that the choice must be known.
 */
async function arriveAndKill(desk: Desk, point: number, random: () => number): Promise<boolean> {
  const { browser } = desk;
  const tab = await browser.newTab();
  await tab.goto(home);
  arriveAt(tab, theirs.url);
  const pause = await PauseOnPage.on(browser, tab);
  if (point > 0) {
    const pressing = pause.press('Go on');
    if (point === 1) await scheduler.wait(random() * spread);
    else {
      await pressing;
      await until('the page', () => tab.evaluate(() => document.querySelector('#here') !== null));
    }
    pressing.catch(() => undefined);
  }
  browser.kill();
  await browser.gone;
  return point === 2;
}

/** Everything recorded of someone, once nothing is open any more: what was open when killed was left. */
function settled(desk: Desk, robin: Person): Promise<Moment[]> {
  return until('moments to be settled', async () => {
    const moments = await desk.moments(robin);
    return moments.every(({ choice }) => choice !== null) && moments;
  });
}
