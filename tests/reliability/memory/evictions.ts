import { onInstagram } from '../../fixtures/everything.ts';
import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import browser from '../../support/fake-browser.ts';
import { DurableChangesWatch } from './durable-changes.ts';
import { furnish } from './furnish.ts';
import { shouldStand, standing } from './kept-state.ts';
import { pauses } from './visits.ts';

/** What the browser takes away when the disk is short, or someone clears it. */
export const evictions = {
  'the database': evictDatabase,
  'the storage': () => browser.storage.local.clear(),
  both: () => Promise.all([evictDatabase(), browser.storage.local.clear()]),
};
export type Eviction = keyof typeof evictions;

/** When it does: before the browser starts, after it, or during the start, after so many of its changes. */
export type When = 'before' | 'after' | number;

/**
 * Evicts and starts the browser. Gives what isn't as it should be: who was listed still pauses, where anything is left
 * that says who was; and in any case someone can be listed, and is guarded then.
 */
export async function evict(what: Eviction, when: When): Promise<string[]> {
  await furnish(Date.now());
  const faults: string[] = [];
  if (when === 'before') await evictions[what]();
  await startAndEvict(what, when);
  if (when === 'after') await evictions[what]();
  await background.start();
  if (what !== 'both' && !(await pauses('anna'))) faults.push('who was listed doesn’t pause');
  await background.tell('savePerson', onInstagram('robin'));
  if (!(await pauses('robin'))) faults.push('who is listed then doesn’t pause');
  if ((await standing()) !== (await shouldStand()))
    faults.push('guard and scripts are out of line');
  return faults;
}

/** How many changes a start makes, and so how often it can be evicted during it. */
export async function changesOfStart(): Promise<number> {
  await furnish(Date.now());
  return startAndEvict('both', 'after');
}

async function startAndEvict(what: Eviction, when: When): Promise<number> {
  let made = 0;
  let evicting: Promise<unknown> | undefined;
  {
    using _ = new DurableChangesWatch({
      made() {
        made += 1;
        if (made === when) evicting = evictions[what]();
      },
    });
    await background.startWithBrowser().catch(() => undefined);
    await evicting;
  }
  return made;
}

/** The browser closes every connection first. */
function evictDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('ebb');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
