import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { pauseInTabPrefix as prefix } from '../storage-keys.ts';

const key = (tab: number) => `${prefix}${tab}`;

/** Remembers the moment of the pause that came to a tab, by its id, for as long as the browser runs. */
export async function rememberPause(tab: number, moment: string): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: moment });
}

/** The moments, by their ids, whose pauses came to a tab that is open, since the browser started. */
export async function pausesInTabs(): Promise<Set<unknown>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return new Set(all.filter(([name]) => name.startsWith(prefix)).map(([, moment]) => moment));
}

/**
 * Hears of a tab being closed, and of which moment the pause was that had come to it, by its id, whatever
 * became of it; undefined when none is known of.
 */
export function onTabClosed(closed: (moment: string | undefined) => void): void {
  browser.tabs.onRemoved.addListener(async (tab) => {
    const stored = await browser.storage.session.get(key(tab));
    await browser.storage.session.remove(key(tab));
    closed(z.string().safeParse(stored[key(tab)]).data);
  });
}
