import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const pauseSchema = z.object({
  /** Id of the moment. */
  moment: z.string(),
  /** Id of the person. */
  person: z.string(),
});
type TabPause = z.infer<typeof pauseSchema>;

const key = (tab: number) => `pause in ${tab}`;

/** Remembers which pause came to a tab, for as long as the browser runs. */
export async function rememberPause(tab: number, pause: TabPause): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: pause });
}

/**
 * Hears of a tab being closed, and which pause had come to it, whatever became of it; undefined when none
 * is known of.
 */
export function onTabClosed(closed: (pause: TabPause | undefined) => void): void {
  browser.tabs.onRemoved.addListener(async (tab) => {
    const stored = await browser.storage.session.get(key(tab));
    await browser.storage.session.remove(key(tab));
    const pause = pauseSchema.safeParse(stored[key(tab)]);
    closed(pause.data);
  });
}
