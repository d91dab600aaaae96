import { ask } from './ask.ts';

/** Milliseconds after which a step back that led nowhere is given up. */
const patience = 3000;

/**
 * Goes back to where they came from, or closes the tab when there is nothing to go back to. The
 * history's length counts what lies ahead too, so a step that doesn't move closes the tab as well.
 */
export function goBack(): void {
  const before = globalThis.standing;
  if (history.length < 2) {
    closeTab();
    return;
  }
  history.back();
  const stuck = setTimeout(() => {
    if (globalThis.standing === before) closeTab();
  }, patience);
  addEventListener('pagehide', () => clearTimeout(stuck), { once: true });
}

/** Closes this tab; leaves for a blank page when the background can't be reached. */
export function closeTab(): void {
  ask('closeTab', null).catch(() => location.replace('about:blank'));
}

/** The quick exit: an empty tab in place of this one, or a blank page when nobody answers. */
export function leaveTab(): void {
  ask('leaveTab', null).catch(() => location.replace('about:blank'));
}
