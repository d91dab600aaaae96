import browser from 'webextension-polyfill';

/** Names of Ebb's commands, as its manifest has them. */
const popupCommand = '_execute_action';
const urgeCommand = 'urge';

/** The keys that lead to Ebb, as the browser writes them; null where it has none for extensions, as on a phone. */
export async function readKeys(): Promise<{ popup: string; urge: string } | null> {
  const all = await commands()?.getAll();
  if (!all) return null;
  const keyOf = (name: string) => all.find((one) => one.name === name)?.shortcut ?? '';
  return { popup: keyOf(popupCommand), urge: keyOf(urgeCommand) };
}

/** Hears of the keys for "I feel like looking". */
export function onUrgeKeys(pressed: () => void): void {
  commands()?.onCommand.addListener((command) => {
    if (command === urgeCommand) pressed();
  });
}

/**
 * Firefox on a phone has none, whatever the types say
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands#browser_compatibility).
 */
function commands(): typeof browser.commands | undefined {
  const { commands }: Partial<typeof browser> = browser;
  return commands;
}
