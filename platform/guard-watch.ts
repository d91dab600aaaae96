import type { Guard } from '../core/guard/guard.ts';
import type { Prepared } from '../core/pause/prepared.ts';
import { guardKey, preparedKey } from './storage-keys.ts';

/** Where the guard and the outbox are; an orphan has no such place any more, so it is asked for each time. */
export const localArea = () => chrome.storage.local;

/**
 * Reads the guard in a content script; undefined when there is none. It isn't parsed: zod is ten
 * times what the sentinel may weigh, and only the background writes here, parsed. Rejects when storage
 * fails.
 */
export const readGuard = async (): Promise<Guard | undefined> =>
  (await localArea().get<{ guard?: Guard }>(guardKey)).guard;

/**
 * Reads what hold needs, all at once (each reading is a wait of its own): the guard, and the pauses that
 * were prepared. Rejects when storage fails.
 */
export const readAhead = (): Promise<{ guard?: Guard; prepared?: Prepared }> =>
  localArea().get<{ guard?: Guard; prepared?: Prepared }>([guardKey, preparedKey]);

/** Hears of every change of the guard. */
export const onGuardChange = (onGuard: (guard: Guard) => void): void =>
  localArea().onChanged.addListener(({ guard }) => {
    if (guard?.newValue) onGuard(guard.newValue as Guard);
  });
