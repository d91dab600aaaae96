import { scheduler } from 'node:timers/promises';

/** How long anything that is waited for may take, milliseconds. */
export const patience = 15_000;

/** Waits for something, but not for ever. Rejects, saying what was waited for, when patience ends. */
export async function within<Value>(what: string, value: Promise<Value>): Promise<Value> {
  const settled = new AbortController();
  const late = scheduler.wait(patience, { signal: settled.signal }).then(() => {
    throw new Error(`waited in vain: ${what}`);
  });
  // Once the value is there, nobody hears of the wait that was given up.
  late.catch(() => undefined);
  return Promise.race([value, late]).finally(() => settled.abort());
}
