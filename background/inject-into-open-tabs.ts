import { originsInUse } from '../core/recognise/patterns/origins-in-use.ts';
import { expectBfcacheReturns } from '../platform/background/bfcache-returns.ts';
import { bringSentinel } from '../platform/background/tabs.ts';
import { readPeople } from '../platform/read.ts';

/**
 * Meets the pages that were there before Ebb guarded them: those that are open now, and those that the
 * browser has kept, as they come back.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const origins = originsInUse(await readPeople());
  if (origins.length > 0) await expectBfcacheReturns();
  await bringSentinel(origins);
}

/** Meets the page that a tab has come to show (any tab, without one), if it is of a listed person's site. */
export async function injectIntoReturned(tab?: number): Promise<void> {
  await bringSentinel(originsInUse(await readPeople()), tab);
}
