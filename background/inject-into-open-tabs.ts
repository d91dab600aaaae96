import { originsInUse } from '../core/recognise/patterns/origins-in-use.ts';
import { expectBfcacheReturns } from '../platform/background/bfcache-returns.ts';
import { bringSentinel } from '../platform/background/tabs.ts';
import { grantedOrigins } from '../platform/permissions.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { eachByItself } from './each-by-itself.ts';

/**
 * Injects the sentinel into pages that loaded before Ebb guarded them: into open ones now, and into those in
 * the back/forward cache when they return. Does so only where the browser was told yes: Ebb could
 * reach the page that the popup is opened over without, behind the browser's question.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const origins = originsInUse(await readEveryone());
  await eachByItself(
    () => (origins.length > 0 ? expectBfcacheReturns() : undefined),
    async () => bringSentinel(await grantedOrigins(origins)),
  );
}

/** Injects the sentinel into the page that a tab has returned to (in any tab, without one), on guarded sites. */
export async function injectIntoReturned(tab?: number): Promise<void> {
  await bringSentinel(await grantedOrigins(originsInUse(await readEveryone())), tab);
}
