import { scheduler } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { everything, onInstagram } from '../../fixtures/everything.ts';
import { home, type Kind } from '../../support/browser-stage.ts';
import { Desk } from '../../support/desk.ts';
import { seeded } from '../../support/seeded.ts';
import { within } from '../../support/within.ts';
import type { Counts } from '../counts.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { putKept } from './kept.ts';
import { nameOf, onStage } from './requests.ts';
import { howItPauses } from './visits.ts';

/** What the browser takes away. */
const evictions = {
  'the database': [true, false],
  'the storage': [false, true],
  both: [true, true],
} as const;
type Eviction = keyof typeof evictions;
const times = ['before', 'during', 'after'] as const;

/** The longest time after a background was woken that something is taken away during its start, milliseconds. */
const spread = 60;

/** Takes the database, the storage or both away around a start of the background, and visits. */
export function tryEvictions(kind: Kind, counts: Counts): Promise<ReliabilityRow[]> {
  return onStage(kind, async (stage) => {
    const lines: ReliabilityRow[] = [];
    const random = seeded(6);
    for (const what of Object.keys(evictions) as Eviction[]) {
      const found: string[][] = [];
      const browser = await stage.browser(kind);
      const desk = await Desk.open(browser);
      const tab = await browser.newTab();
      for (let round = 0; round < counts.evictions; round += 1)
        for (const when of times) {
          const faults = await evict(desk, tab, what, when, random);
          found.push(faults.map((fault) => `${when}: ${fault}`));
        }
      await browser.close();
      const means =
        what === 'both'
          ? 'Who is listed then is guarded.'
          : 'Who was listed pauses still, and who is listed then is guarded.';
      const name = `Evicted before, during and after a start of the background: ${what}`;
      lines.push(rowOf({ name, means, where: nameOf(kind) }, found));
    }
    return lines;
  });
}

async function evict(
  desk: Desk,
  tab: Page,
  what: Eviction,
  when: (typeof times)[number],
  random: () => number,
): Promise<string[]> {
  const { browser, page } = desk;
  await tab.goto(home);
  await desk.tell('eraseAll', null);
  await putKept(page, everything(Date.now()));
  const takeAway = () => within('an eviction', page.evaluate(take, ...evictions[what]));
  if (when !== 'after') await browser.stopBackground();
  if (when === 'before') await takeAway();
  const starting = desk.tell('drain', null);
  if (when === 'during') await scheduler.wait(random() * spread);
  if (when === 'after') await starting;
  if (when !== 'before') await takeAway();
  await starting;
  // A visit of a page that isn't anybody's has the background look at what there is.
  await desk.tell('endPass', 'nobody');
  const before = what === 'both' ? [] : await howItPauses(browser, tab, 'anna');
  await desk.tell('savePerson', onInstagram('robin.7'));
  const then = await howItPauses(browser, tab, 'robin.7');
  return [
    ...before.map((fault) => `who was listed: ${fault}`),
    ...then.map((fault) => `who is listed then: ${fault}`),
  ];
}

/** Runs in the page. */
async function take(database: boolean, storage: boolean): Promise<void> {
  if (storage) await chrome.storage.local.clear();
  if (!database) return;
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('ebb');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
