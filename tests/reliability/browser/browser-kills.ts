import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scheduler } from 'node:timers/promises';
import type { Moment } from '../../../core/moments/moment.ts';
import type { Person } from '../../../core/people/person.ts';
import { arriveAt } from '../../support/arrive-at.ts';
import { home, type Kind, listRobin, theirs } from '../../support/browser-stage.ts';
import { Desk } from '../../support/desk.ts';
import { PauseOnPage } from '../../support/pause.ts';
import { seeded } from '../../support/seeded.ts';
import { until } from '../../support/until.ts';
import type { Counts } from '../counts.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { nameOf, onStage } from './requests.ts';

/** The longest time between a press and a kill, milliseconds. */
const spread = 60;

/** Kills the browser while the pause is up or being left, starts it again on the same profile, and looks. */
export function tryBrowserKills(kind: Kind, { browserKills }: Counts): Promise<ReliabilityRow[]> {
  return onStage(kind, async (stage) => {
    const profile = mkdtempSync(join(tmpdir(), 'ebb-profile-'));
    const random = seeded(2);
    const found: string[][] = [];
    let desk = await Desk.open(await stage.browser(kind, undefined, { profile }));
    const robin = await listRobin(desk);
    while (found.length < browserKills) {
      const known = (await desk.moments(robin)).length;
      const looked = await arriveAndKill(desk, found.length % 3, random);
      desk = await Desk.open(await stage.browser(kind, undefined, { profile }));
      await desk.tell('endPass', robin.id);
      const choices = (await settled(desk, robin)).slice(known).map(({ choice }) => choice);
      const held = choices.length === 1 && (!looked || choices[0] === 'went-on');
      found.push(held ? [] : [`${looked ? 'went-on' : 'any'}: ${choices}`]);
    }
    await desk.browser.close();
    rmSync(profile, { recursive: true, force: true });
    const means =
      'Started again on the same profile, there is one record of the visit; and the choice, where the page was open.';
    const where = nameOf(kind);
    return [rowOf({ name: 'Visits while the browser is killed', means, where }, found)];
  });
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
