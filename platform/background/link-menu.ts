import browser from 'webextension-polyfill';

/** Puts one entry into the context menu of links, in place of any there was. */
export async function addLinkMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'add', title, contexts: ['link'] });
}

/** Hears of that entry being chosen; gives the link's URL. */
export function onLinkMenuClick(chosen: (link: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ linkUrl }) => {
    if (linkUrl) chosen(linkUrl);
  });
}
