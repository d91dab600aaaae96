import browser from 'webextension-polyfill';
import { outboxPrefix, unheardPrefix } from '../page/outbox.ts';

/** Something in the outbox. */
interface Left {
  /** The key it lies under. */
  key: string;
  /** The report, unparsed. */
  report: unknown;
  /** Whether it counts only if the background never hears of the pause itself. */
  unheard: boolean;
}

/** What lies in the outbox. */
export async function readOutbox(): Promise<Left[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  const under = (prefix: string, unheard: boolean) =>
    all
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, report]) => ({ key, report, unheard }));
  return [...under(outboxPrefix, false), ...under(unheardPrefix, true)];
}

/** Takes one out. */
export async function removeFromOutbox(key: string): Promise<void> {
  await browser.storage.local.remove(key);
}
