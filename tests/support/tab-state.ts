import * as z from 'zod/mini';
import type { Desk } from './desk.ts';

const tabs = z.array(
  z.object({
    url: z.optional(z.string()),
    favIconUrl: z.optional(z.string()),
    mutedInfo: z.optional(z.object({ muted: z.boolean() })),
  }),
);

/** What the browser itself says of the tab whose address holds this path; its icon and whether it is mute. */
export async function tabState(
  desk: Desk,
  path: string,
): Promise<{ icon: string; muted: boolean }> {
  const all = tabs.parse(await desk.page.evaluate(() => chrome.tabs.query({})));
  const tab = all.find(({ url }) => url?.includes(path));
  if (!tab) throw new Error(`no tab at ${path}`);
  return { icon: tab.favIconUrl ?? '', muted: tab.mutedInfo?.muted ?? false };
}
