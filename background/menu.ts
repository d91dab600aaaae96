import { i18n } from '#i18n';
import { addLinkMenu, onLinkMenuClick } from '../platform/background/link-menu.ts';
import { offerLink } from '../platform/offered-link.ts';
import { openOptions } from '../platform/pages.ts';

/** Puts "make room from this person" into the menu of links. */
export function offerLinkMenu(): Promise<void> {
  return addLinkMenu(i18n.t('menu.add'));
}

/** Takes a link from the menu to the list, where it can be looked at before anything is kept. */
export function onLinkMenu(): void {
  onLinkMenuClick(async (link) => {
    await offerLink(link);
    await openOptions('people');
  });
}
