import browser from 'webextension-polyfill';

/** Slate: a colour that asks for nothing, on light and dark toolbars alike. */
const slate = '#5d6b7a';

/**
 * Puts a quiet mark on the icon, or takes it off.
 * @param title what the mark says, for those who hover or listen; null for no mark
 */
export async function setBadge(title: string | null): Promise<void> {
  await browser.action.setTitle({ title: title ?? '' });
  // On a phone the icon stands in a menu and can't be marked, whatever the types say.
  if (!('setBadgeText' in browser.action)) return;
  await browser.action.setBadgeBackgroundColor({ color: slate });
  await browser.action.setBadgeText({ text: title === null ? '' : '•' });
}
