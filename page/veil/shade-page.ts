import { readGuard } from '../../platform/guard-watch.ts';
import { nothing } from '../shared-globals.ts';
import { raiseVeil } from './veil.ts';

/** The longest that it covers a page, milliseconds: one that storage never answers for, too. */
const longest = 1500;

/**
 * Covers a page that a pass or a snooze lets through, until the sentinel knows that it still does: it
 * may have ended while the browser was closed, or the machine asleep.
 */
export function shadePage(): void {
  if (document.readyState !== 'loading') return;
  const { host } = raiseVeil();
  const leave = () => host.remove();
  // The guard is read in turn: by the second time the sentinel, which comes in the same task, has its own.
  readGuard().then(readGuard).catch(nothing).then(leave);
  setTimeout(leave, longest);
}
