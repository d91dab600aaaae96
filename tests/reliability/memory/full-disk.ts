import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import type { Change } from '../changes.ts';
import { askerInMemory } from './asker.ts';
import { DurableChangesWatch } from './durable-changes.ts';
import { faultsIn } from './faults-in.ts';
import { furnish } from './furnish.ts';
import { ownedRows } from './kept-state.ts';
import { quietly } from './quietly.ts';
import { visit } from './visits.ts';

/** What was found when the disk was full from some write on. */
export interface FullDiskOutcome {
  /** How many writes had room. */
  room: number;
  /** What wasn't as it should be; empty when all was. */
  faults: string[];
}

/**
 * Asks something with no room left from its first write on, from its second, and so on. Gives what was found: it is
 * done as a whole or not at all, a visit is answered while the disk is full, and with room again it can be done.
 */
export async function fillTheDisk(change: Change): Promise<FullDiskOutcome[]> {
  const now = Date.now();
  const before = await furnish(now);
  const total = await ask(change, now, Infinity);
  const whole = await ownedRows();
  const outcomes: FullDiskOutcome[] = [];
  for (let room = 0; room < total; room += 1) {
    await furnish(now);
    const faults: string[] = [];
    await ask(change, now, room, async () => {
      if ((await visit('sam')) === 'silent')
        faults.push('while it is full, a visit isn’t answered');
    });
    await background.start();
    faults.push(...(await faultsIn(before, whole)));
    await change(askerInMemory, now);
    const again = (await faultsIn(whole)).map((fault) => `with room again: ${fault}`);
    outcomes.push({ room, faults: [...faults, ...again] });
  }
  return outcomes;
}

/** Asks, with room for so many writes, and does something while there is none. Gives how many there were. */
async function ask(change: Change, now: number, room: number, meanwhile?: () => Promise<void>) {
  let writes = 0;
  using _ = new DurableChangesWatch({
    grows() {
      writes += 1;
      if (writes > room) throw new DOMException('There is no room.', 'QuotaExceededError');
    },
  });
  await quietly(async () => {
    await change(askerInMemory, now);
    await meanwhile?.();
  });
  return writes;
}
