import { readdirSync, readFileSync } from 'node:fs';
import { scheduler } from 'node:timers/promises';

/** How long processes may take to end by themselves once they are asked to, milliseconds. */
const grace = 3000;

/**
 * Ends every process that was started with a variable of the environment: also browsers, which lead
 * groups of their own, and what outlived the one that started it. Where there is no /proc, nothing.
 * @param setting the variable as `NAME=value`
 */
export async function endProcessesWith(setting: string): Promise<void> {
  const start = performance.now();
  let signal: NodeJS.Signals = 'SIGTERM';
  for (;;) {
    const running = processesWith(setting);
    if (running.length === 0 || performance.now() - start > 2 * grace) return;
    for (const id of running) send(id, signal);
    await scheduler.wait(50);
    if (performance.now() - start > grace) signal = 'SIGKILL';
  }
}

function processesWith(setting: string): number[] {
  return entries('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => environmentOf(id).includes(setting))
    .map(Number);
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Empty for a process of someone else, or one that has ended. */
function environmentOf(id: string): string[] {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function send(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal);
  } catch {
    // It has ended meanwhile.
  }
}
