import { rmSync } from 'node:fs';
import { scheduler } from 'node:timers/promises';
import { everything } from '../../fixtures/everything.ts';
import { brokenCopy } from '../../support/broken-copy.ts';
import { builtExtension } from '../../support/built.ts';
import { Desk } from '../../support/desk.ts';
import { pick, seeded } from '../../support/seeded.ts';
import { growingChanges } from '../changes.ts';
import type { Counts } from '../counts.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { isInLine, putKept, readKept } from './kept.ts';
import { nameOf, onStage } from './requests.ts';
import { howItPauses } from './visits.ts';

/** Gives Ebb's database no more room, as Chromium does on a full disk, and asks for changes and visits. */
export function tryFullDisks({ fullDisks }: Counts): Promise<ReliabilityRow[]> {
  return onStage('chromium', async (stage) => {
    const limited = brokenCopy(builtExtension('chromium', 'suite'), { 'manifest.json': limit });
    const browser = await stage.browser('chromium', limited);
    const desk = await Desk.open(browser);
    const tab = await browser.newTab();
    const random = seeded(7);
    await desk.tell('drain', null);
    await putKept(desk.page, everything(Date.now()));
    const before = await readKept(desk.page);
    await fill(desk);
    const found: string[][] = [];
    while (found.length < fullDisks) {
      const [name, change] = pick(random, growingChanges);
      // It fails, and whoever asks is told so.
      await change(desk, Date.now()).catch(() => undefined);
      const visited = await howItPauses(browser, tab, 'anna');
      const { rows, ...rest } = await readKept(desk.page);
      const faults = [
        ...visited,
        ...(rows === before.rows ? [] : ['something of it is done']),
        ...(isInLine({ rows, ...rest }) ? [] : ['guard and scripts are out of line']),
      ];
      found.push(faults.map((fault) => `${name}: ${fault}`));
    }
    await browser.close();
    rmSync(limited, { recursive: true, force: true });
    const means =
      'Nothing of it is done, a visit pauses after it, with words, and whoever is listed is guarded.';
    const name = 'Changes and visits with no room in the database';
    return [rowOf({ name, means, where: nameOf('chromium') }, found)];
  });
}

/** Takes away the permission by which only a disk that is really full has no room. */
function limit(manifest: string): string {
  return manifest.replace('"unlimitedStorage",', '').replace(/,\s*"unlimitedStorage"/, '');
}

/** Leaves Ebb's pages no room. Chromium believes for up to half a minute in the room there was. */
async function fill(desk: Desk): Promise<void> {
  const session = await desk.page.createCDPSession();
  const origin = await desk.page.evaluate(() => location.origin);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const start = performance.now();
  while (await hasRoom(desk)) {
    if (performance.now() - start > 60_000)
      throw new Error('This Chromium doesn’t keep to the room it is given.');
    await scheduler.wait(500);
  }
}

/** Whether a row can be written. */
async function hasRoom({ page }: Desk): Promise<boolean> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ebb');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = db.transaction('aside', 'readwrite');
    transaction.objectStore('aside').put({ store: 'none', row: 'room' }, 'room');
    const written = await new Promise<boolean>((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
    db.close();
    return written;
  });
}
