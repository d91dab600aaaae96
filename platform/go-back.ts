import { ask } from './ask.ts';

/** Milliseconds after which a step back that led nowhere is given up. */
const patience = 3000;

/**
 * Goes back to where they came from, or closes the tab when there is nothing to go back to. The
 * history's length counts what lies ahead too, so a step that doesn't move closes the tab as well.
 */
export function goBack(): void {
  const before = globalThis.standing;
  history.back();
  const stuck = () => {
    if (globalThis.standing === before) leaveTab('closeTab');
  };
  const timer = setTimeout(stuck, history.length > 1 ? patience : 0);
  addEventListener('pagehide', () => clearTimeout(timer));
}

/**
 * Has the background take this tab away: closed, replaced by an empty one, or by the page of small
 * things. A blank page when nobody answers.
 */
export function leaveTab(how: 'closeTab' | 'leaveTab' | 'openSmallThings'): void {
  ask(how, null).catch(() => location.replace('about:blank'));
}
