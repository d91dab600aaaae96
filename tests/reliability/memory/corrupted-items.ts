import { backgroundInMemory as background } from '../../support/background-in-memory.ts';
import browser from '../../support/fake-browser.ts';
import { type Garbage, spoil } from '../garbage.ts';
import { furnish } from './furnish.ts';
import { shouldStand, standing } from './kept-state.ts';
import { pauses } from './visits.ts';

/**
 * Makes garbage of an item of `storage.local` while the background is stopped. Gives what isn't as it should be: each
 * who is listed pauses at once, and after the next start of the browser guard and scripts are in line.
 */
export async function spoilItem(key: string, kind: Garbage): Promise<string[]> {
  await furnish(Date.now());
  const { [key]: good } = await browser.storage.local.get(key);
  await browser.storage.local.set({ [key]: asStored(spoil(good ?? { at: 1 }, kind, null)) });
  await background.start();
  const faults: string[] = [];
  for (const handle of ['anna', 'sam'])
    if (!(await pauses(handle))) faults.push(`${handle} doesn’t pause`);
  await background.startWithBrowser().catch((error) => faults.push(`the start fails: ${error}`));
  if ((await standing()) !== (await shouldStand()))
    faults.push('guard and scripts are out of line');
  return faults;
}

/** The storage holds what JSON can say; of anything else, nothing. */
function asStored(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return null;
  }
}
