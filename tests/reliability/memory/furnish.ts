import { everything } from '../../fixtures/everything.ts';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import { clearBrowser } from '../../support/clear-browser.ts';
import { ownedRows, putRows } from './kept-state.ts';

/** Makes a browser with something in every store, and all of it in line. Gives the rows. `now` in milliseconds UTC. */
export async function furnish(now: number): Promise<string> {
  await clearBrowser();
  await putRows(everything(now));
  await backgroundInMemory.startWithBrowser();
  return ownedRows();
}
