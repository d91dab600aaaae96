import type { Page } from 'puppeteer-core';
import { pages } from '../../../components/options/route.ts';
import { everything } from '../../fixtures/everything.ts';
import type { Kind } from '../../support/browser-stage.ts';
import { Desk } from '../../support/desk.ts';
import { seeded } from '../../support/seeded.ts';
import type { Counts } from '../counts.ts';
import { type Garbage, garbageKinds, spoil } from '../garbage.ts';
import { itemKeys } from '../item-keys.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { putKept } from './kept.ts';
import { nameOf, onStage } from './requests.ts';
import { howItPauses } from './visits.ts';

/** A row of a store, or an item of `storage.local`, and what becomes of it. */
interface Spoiling {
  /** The store; null for an item. */
  store: string | null;
  /** Which row, or the item's key. */
  at: number | string;
  kind: Garbage;
}

/** Spoils rows and items one at a time while the background is stopped, then visits and opens Ebb's pages. */
export function tryCorruption(kind: Kind, { corrupted }: Counts): Promise<ReliabilityRow[]> {
  return onStage(kind, async (stage) => {
    const browser = await stage.browser(kind);
    const desk = await Desk.open(browser);
    const tab = await browser.newTab();
    const own = await browser.openExtensionPage('popup.html');
    const found: string[][] = [];
    for (const [index, spoiling] of shuffled(allSpoilings()).slice(0, corrupted).entries()) {
      await spoilInBrowser(desk, spoiling);
      const options = `options.html#${pages[index % pages.length]}`;
      const faults = [
        ...(await howItPauses(browser, tab, visitedIn(spoiling))),
        ...(await drawFaults(own, 'popup.html')),
        ...(await drawFaults(own, options)),
      ];
      const { store, at, kind: garbage } = spoiling;
      found.push(faults.map((fault) => `${store ?? 'item'} ${at}, ${garbage}: ${fault}`));
    }
    const means =
      'Whose own row is good still pauses, with words, and the popup and the options draw.';
    return [rowOf({ name: 'Rows and items made garbage', means, where: nameOf(kind) }, found)];
  });
}

function allSpoilings(): Spoiling[] {
  const rows = Object.entries(everything(0)).flatMap(([store, all]) =>
    all.map((_, at) => ({ store, at })),
  );
  const places = [...rows, ...itemKeys.map((at) => ({ store: null, at }))];
  return places.flatMap((place) => garbageKinds.map((kind) => ({ ...place, kind })));
}

/** In an order that is the same each time, so that a part of a run has some of each. */
function shuffled<T>(all: T[]): T[] {
  const random = seeded(5);
  return all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** Anna, unless it is her own row. */
function visitedIn({ store, at }: Spoiling): string {
  return store === 'people' && at === 0 ? 'sam' : 'anna';
}

/** Puts all in order, stops the background, and spoils one thing. A change wakes it. */
async function spoilInBrowser(desk: Desk, { store, at, kind }: Spoiling): Promise<void> {
  await desk.tell('drain', null);
  await desk.page.evaluate(() => chrome.storage.local.clear());
  await putKept(desk.page, everything(Date.now()));
  await desk.browser.stopBackground();
  const given = JSON.stringify({ store, at, kind });
  await desk.page.evaluate(`(${spoilOne})(${spoil}, ${given})`);
  // An item is met as it is; rows are met by what is made from them.
  if (store !== null) await desk.tell('endPass', 'nobody');
}

/** Runs in the page, and brings `spoil` along. */
async function spoilOne(make: typeof spoil, { store: name, at, kind }: Spoiling): Promise<void> {
  if (name === null) {
    const { [at]: good } = await chrome.storage.local.get(String(at));
    const bad = make(good ?? { at: 1 }, kind, null);
    await chrome.storage.local.set({ [at]: bad }).catch(() => undefined);
    return;
  }
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = db.transaction(name, 'readwrite');
  const store = transaction.objectStore(name);
  const key = typeof store.keyPath === 'string' ? store.keyPath : null;
  const reading = store.getAll();
  reading.onsuccess = () =>
    store.put(make(reading.result[Number(at)], kind, key), ...(key ? [] : ['settings']));
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

/** Opens a page of Ebb's anew. Gives what was thrown in it, or that it stays empty. */
async function drawFaults(page: Page, path: string): Promise<string[]> {
  await page.bringToFront();
  const thrown: string[] = [];
  const hear = (error: unknown) => void thrown.push(`${path} throws ${error}`);
  page.on('pageerror', hear);
  await page.evaluate((to) => {
    history.replaceState(null, '', `/${to}`);
    location.reload();
  }, path);
  const drawn = await page
    .waitForFunction(() => (document.querySelector('main')?.textContent ?? '').length > 10, {
      timeout: 5000,
    })
    .then(
      () => [],
      () => [`${path} stays empty`],
    );
  page.off('pageerror', hear);
  return [...thrown, ...drawn];
}
