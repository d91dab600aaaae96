import browser from 'webextension-polyfill';

/** Slate: a colour that asks for nothing, on light and dark toolbars alike. */
const slate = '#5d6b7a';

/**
 * Puts a quiet badge on the icon, or takes it off.
 * @param title what the badge says, for those who hover or listen; null for no badge
 */
export async function setBadge(title: string | null): Promise<void> {
  await browser.action.setTitle({ title: title ?? '' });
  // On a phone the icon is in a menu and has no badge, whatever the types say.
  if (!('setBadgeText' in browser.action)) return;
  await browser.action.setBadgeBackgroundColor({ color: slate });
  await browser.action.setBadgeText({ text: title === null ? '' : '•' });
}
