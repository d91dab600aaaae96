import background from '../../entrypoints/background.ts';
import { databaseName } from '../../platform/database.ts';
import type { Sender } from '../../platform/messages/dispatch.ts';
import browser from './fake-browser.ts';

/** The background in a browser that is only in memory, wired as it is shipped. */
export const backgroundInMemory = {
  /**
   * Starts it, as an event does: one that ran before hears nothing any more.
   * @param first what happens to the browser before it does anything
   */
  async start(first: () => void = () => undefined): Promise<void> {
    await disconnect();
    browser.runtime.resetState();
    for (const event of [browser.alarms.onAlarm, browser.tabs.onRemoved, browser.tabs.onUpdated])
      event.removeAllListeners();
    // Without a browser, the global object hears of no errors.
    Object.assign(globalThis, { addEventListener: () => undefined });
    first();
    void background.main();
    Reflect.deleteProperty(globalThis, 'addEventListener');
  },

  /** Starts it as the browser starts, with all that it does then. */
  async startWithBrowser(): Promise<void> {
    await this.start();
    await browser.runtime.onStartup.trigger();
  },

  /**
   * Sends it a message, as Ebb's own pages do or, with the address of a page, its tab, if it is in one, and whether
   * that is in a private window, a script of Ebb's in that page.
   * Gives its answer; null when it was refused, or failed.
   */
  async tell(
    type: string,
    data: unknown = null,
    from?: { url: string; tab?: number; incognito?: boolean },
  ): Promise<unknown> {
    const { id } = browser.runtime;
    const sender: Sender = from
      ? {
          id,
          url: from.url,
          tab:
            from.tab === undefined
              ? undefined
              : { id: from.tab, incognito: from.incognito ?? false },
        }
      : { id, url: browser.runtime.getURL('/options.html') };
    const hear: unknown = Reflect.get(browser.runtime.onMessage, 'trigger');
    if (typeof hear !== 'function') throw new Error('no browser in memory');
    const [answer] = await hear({ type, data }, sender, () => undefined);
    return answer;
  },
};

/** Ends every connection to the database, as the end of a process does: a newer version asks for it, and gives up. */
function disconnect(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(databaseName, 1_000_000);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve();
  });
}
