import { scheduler } from 'node:timers/promises';

/** How long a background that was woken may take to bring things in line, milliseconds. */
const patience = 3000;

/** Looks again and again until nothing is found, or patience ends. Gives what is found then. */
export async function onceSettled(look: () => Promise<string[]>): Promise<string[]> {
  const start = performance.now();
  for (;;) {
    const found = await look().catch((error: unknown) => [String(error)]);
    if (found.length === 0 || performance.now() - start > patience) return found;
    await scheduler.wait(50);
  }
}
