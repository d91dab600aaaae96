import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { invite } from './invite.ts';
import { offerLinkMenu } from './menu.ts';
import { refresh } from './refresh.ts';
import { takeSteps } from './take-steps.ts';

/**
 * Brings all that a browser keeps of Ebb to what the database says: guard, registered scripts and alarm, the pages
 * that are open, the menu, and the badge on the icon. If the browser lacks or refuses one of these, the rest comes.
 * Gives whether all of it came.
 */
export function bringInLine(): Promise<boolean> {
  return takeSteps({
    refresh,
    'open tabs': injectIntoOpenTabs,
    menu: () => offerLinkMenu(true),
    badge: invite,
  });
}
