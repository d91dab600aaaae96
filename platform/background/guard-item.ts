import { type Guard, guardSchema } from '../../core/guard/guard.ts';
import { type Prepared, preparedSchema } from '../../core/pause/prepared.ts';
import { guardKey, preparedKey } from '../storage-keys.ts';

/**
 * Puts the guard where content scripts read it. What was prepared goes if who is listed, or how it is set,
 * has changed: no pause may be shown as it was before. Nothing is written that is there already: what a
 * browser stores stays in its logs for a while, once for each time it was written.
 * @param listed digest of who is listed, and how they and Ebb are set
 */
export async function writeGuard(guard: Guard, listed: string): Promise<void> {
  const stored = await readBoth();
  const known = guardSchema.safeParse(stored[guardKey]).data;
  const wanted = guardSchema.parse(guard);
  const prepared = preparedSchema.safeParse(stored[preparedKey]).data;
  // That it was made earlier makes no other of it, unless the clock was set back since.
  const from = Math.min(known?.from ?? 0, wanted.from);
  const isSame = JSON.stringify(known) === JSON.stringify({ ...wanted, from });
  const holds = stored[preparedKey] === null || prepared?.madeFrom.listed === listed;
  const changed = {
    ...(isSame ? {} : { [guardKey]: wanted }),
    ...(holds ? {} : { [preparedKey]: null }),
  };
  if (Object.keys(changed).length === 0) return;
  await chrome.storage.local.set(changed).catch(async (reason) => {
    if (holds) throw reason;
    // There may be no room left: what is taken away needs none, and makes some.
    await chrome.storage.local.remove(preparedKey);
    await chrome.storage.local.set({ [guardKey]: wanted });
  });
}

/** Nothing where it can't be read what is there: then all of it is written. */
async function readBoth(): Promise<Record<string, unknown>> {
  try {
    return await chrome.storage.local.get([guardKey, preparedKey]);
  } catch {
    return {};
  }
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
