import type { Store } from '../core/stored/read-row.ts';
import { logError } from './error-log.ts';
import { inTime } from './in-time.ts';

/** How long a store may take to be read, milliseconds. */
const patience = 10_000;

/**
 * Gives what was read from a store, or something instead when it can't be read, or never answers: one
 * store takes no other with it. That is noted.
 * @param missed hears of the store that couldn't be read, and why
 */
export function readOr<Read, Instead>(
  store: Store,
  reading: Promise<Read>,
  instead: Instead,
  missed?: (store: Store, reason: unknown) => void,
): Promise<Read | Instead> {
  return inTime(reading, patience).catch((reason) => {
    logError(`read ${store}`, reason);
    missed?.(store, reason);
    return instead;
  });
}
