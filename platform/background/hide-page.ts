import browser from 'webextension-polyfill';

/** Injected with the user's origin, which no style of the page overrides. */
const css =
  ':root{overflow:hidden!important}:root,body{background:none!important}:root *{visibility:hidden!important}::view-transition{display:none!important}';

/**
 * Hides all of the page in a tab and mutes it, or shows it again and lets it be heard. The veil's dialog,
 * which is visible by itself, is above it either way; hidden, it isn't found in the page, selected,
 * printed or scrolled either.
 */
export async function hidePage(hidden: boolean, tab?: number): Promise<void> {
  if (tab === undefined) return;
  const injection = { target: { tabId: tab }, css, origin: 'USER' as const };
  const muting = (hidden ? mute(tab) : unmute(tab)).catch(() => undefined);
  if (hidden) await browser.scripting.insertCSS(injection);
  else await browser.scripting.removeCSS(injection);
  await muting;
}

/** Lets every tab be heard again that Ebb has muted: the pause it was muted for is gone. */
export async function unmuteTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ muted: true });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && unmute(id)));
}

async function mute(tab: number): Promise<void> {
  // Safari doesn't say who muted a tab, so none could be let be heard again
  // (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/MutedInfo#browser_compatibility).
  if (import.meta.env.SAFARI) return;
  const { mutedInfo } = await browser.tabs.get(tab);
  if (mutedInfo?.muted) return;
  await browser.tabs.update(tab, { muted: true });
  if (import.meta.env.FIREFOX) unmuteWhenLeft(tab);
}

/**
 * Firefox may drop a message that a page sends as it is left, so the tab is watched as well, for as long as
 * the background is awake (tests/e2e/sound.test.ts). Chromium delivers it, and watching tabs would wake the
 * background there.
 */
function unmuteWhenLeft(muted: number): void {
  const look = (tab: number, { status }: { status?: string }) => {
    if (tab !== muted || status !== 'loading') return;
    browser.tabs.onUpdated.removeListener(look);
    void unmute(tab).catch(() => undefined);
  };
  browser.tabs.onUpdated.addListener(look);
}

/** A tab that someone muted themselves stays as they want it. */
async function unmute(tab: number): Promise<void> {
  const { mutedInfo } = await browser.tabs.get(tab);
  if (mutedInfo?.muted && mutedInfo.extensionId === browser.runtime.id) {
    await browser.tabs.update(tab, { muted: false });
  }
}
