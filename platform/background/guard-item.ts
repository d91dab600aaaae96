import { type Guard, guardSchema } from '../../core/guard/guard.ts';
import { type Prepared, preparedSchema } from '../../core/pause/prepared.ts';
import { guardKey, preparedKey } from '../storage-keys.ts';

/**
 * Puts the guard where content scripts read it. What was prepared goes: something has changed, and no
 * pause may be shown as it was before.
 */
export async function writeGuard(guard: Guard): Promise<void> {
  await chrome.storage.local.set({ [guardKey]: guardSchema.parse(guard), [preparedKey]: null });
}

/** Puts the pauses that were prepared where hold reads them. */
export async function writePrepared(prepared: Prepared): Promise<void> {
  await chrome.storage.local.set({ [preparedKey]: preparedSchema.parse(prepared) });
}

/** The pauses that were prepared; undefined when there are none, or when they can't be read. */
export async function readPrepared(): Promise<Prepared | undefined> {
  const stored = await chrome.storage.local.get(preparedKey);
  return preparedSchema.safeParse(stored[preparedKey]).data;
}
