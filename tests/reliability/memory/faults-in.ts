import { scheduler } from 'node:timers/promises';
import { ownedRows, shouldStand, standing } from './kept-state.ts';

/** How long is waited for what a background does after its start, milliseconds. */
const patience = 3000;

/** What isn't as it should be once the background had its time; the rows may be as any of these texts of `ownedRows`. */
export async function faultsIn(...rows: string[]): Promise<string[]> {
  const start = performance.now();
  for (;;) {
    const faults = [
      ...(rows.includes(await ownedRows()) ? [] : ['half of it is done']),
      ...((await standing()) === (await shouldStand())
        ? []
        : ['guard and scripts are out of line']),
    ];
    if (faults.length === 0 || performance.now() - start > patience) return faults;
    await scheduler.wait(5);
  }
}
