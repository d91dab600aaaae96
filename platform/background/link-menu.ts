import browser from 'webextension-polyfill';

/** An entry of the menu of links. */
export interface LinkMenuEntry {
  /** Its id, handed back when it is chosen. */
  id: string;
  /** What it says. */
  title: string;
}

/**
 * Puts an entry into the context menu of links, with others beneath it if there are any, in place of what was.
 * Where there are no menus it does nothing.
 */
export async function setLinkMenu(
  entry: LinkMenuEntry,
  beneath: readonly LinkMenuEntry[],
): Promise<void> {
  const menus = linkMenus();
  await Promise.try(() => menus?.removeAll()).catch(() => undefined);
  menus?.create({ ...entry, contexts: ['link'] });
  for (const one of beneath) menus?.create({ ...one, parentId: entry.id, contexts: ['link'] });
}

/** Hears of an entry being chosen: its id, and the link's URL. Called in the click. */
export function onLinkMenuClick(chosen: (id: string, link: string) => void): void {
  linkMenus()?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (linkUrl) chosen(String(menuItemId), linkUrl);
  });
}

/**
 * Firefox on a phone has none, whatever the types say
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus#browser_compatibility).
 */
function linkMenus(): typeof browser.contextMenus | undefined {
  const { contextMenus }: Partial<typeof browser> = browser;
  return contextMenus;
}
