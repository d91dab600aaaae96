import browser from 'webextension-polyfill';

/** Names of Ebb's commands, as its manifest has them. */
const popupCommand = '_execute_action';
const urgeCommand = 'urge';

/** The keys that lead to Ebb, as the browser writes them; null where it has none for extensions, as on a phone. */
export async function readKeys(): Promise<{ popup: string; urge: string } | null> {
  if (!('commands' in browser)) return null;
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((one) => one.name === name)?.shortcut ?? '';
  return { popup: keyOf(popupCommand), urge: keyOf(urgeCommand) };
}

/** Hears of the keys for "I feel like looking". */
export function onUrgeKeys(pressed: () => void): void {
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener((command) => {
    if (command === urgeCommand) pressed();
  });
}
