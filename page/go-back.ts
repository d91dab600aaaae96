import { ask } from './ask.ts';
import { onWindow } from './shared-state.ts';

/**
 * Goes back to where they came from, or closes the tab when there is nothing to go back to. The
 * history's length counts what lies ahead too, so a step that doesn't move closes the tab as well.
 */
export function goBack(): void {
  const before = location.href;
  const stuck = () => {
    if (location.href === before) leavePage('closeTab');
  };
  // A step back that led nowhere is given up after this many milliseconds. One that has begun to unload the
  // page is only slow to arrive.
  const timer = setTimeout(stuck, history.length > 1 ? 3000 : 0);
  // Chromium fires this only for listeners added before the step (tests/e2e/ways-out.test.ts).
  onWindow('beforeunload', () => clearTimeout(timer));
  history.back();
}

/**
 * Has the background take this tab away: closed, replaced by an empty one, or by the page of small
 * things. A blank page when nobody answers.
 */
export function leavePage(how: 'closeTab' | 'quickExit' | 'openSmallThings'): void {
  ask(how).catch(() => location.replace('about:blank'));
}
