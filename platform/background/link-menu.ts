import browser from 'webextension-polyfill';

/** An entry of the menu of links. */
export interface LinkMenuEntry {
  /** Its id, handed back when it is chosen. */
  id: string;
  /** What it says. */
  title: string;
}

/** Puts an entry into the context menu of links, with others beneath it if there are any, in place of what was. */
export async function setLinkMenu(
  entry: LinkMenuEntry,
  beneath: readonly LinkMenuEntry[],
): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ ...entry, contexts: ['link'] });
  for (const one of beneath) {
    browser.contextMenus.create({ ...one, parentId: entry.id, contexts: ['link'] });
  }
}

/** Hears of an entry being chosen: its id, and the link's URL. Called in the click. */
export function onLinkMenuClick(chosen: (id: string, link: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (linkUrl) chosen(String(menuItemId), linkUrl);
  });
}
