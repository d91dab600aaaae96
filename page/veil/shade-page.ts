import { readGuard } from '../../platform/guard-watch.ts';
import { nothing } from '../shared-state.ts';
import { raiseVeil } from './veil.ts';

/** The longest that it covers a page, milliseconds, even if the storage never answers. */
const longest = 1500;

/**
 * Covers a page that a pass or a snooze lets through, until the sentinel knows that it still does: it
 * may have ended while the browser was closed, or the machine asleep.
 */
export function shadePage(): void {
  if (document.readyState !== 'loading') return;
  const { host } = raiseVeil();
  const leave = () => host.remove();
  // Storage answers in order: by the second reading the sentinel, which starts in the same task, has its own.
  readGuard().then(readGuard).catch(nothing).then(leave);
  setTimeout(leave, longest);
}
