import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGuard } from '../platform/page/guard-watch.ts';
import { raiseVeil } from '../platform/page/veil.ts';
import { nothing } from '../platform/page/world.ts';

/** The longest that it covers a page, milliseconds: one that storage never answers for, too. */
const longest = 1500;

/**
 * Covers a page that a pass or a snooze lets through, until the sentinel knows that it still does: it
 * may have ended while the browser was closed, or the machine asleep.
 */
export default defineUnlistedScript(() => {
  if (document.readyState !== 'loading') return;
  const { host } = raiseVeil();
  const leave = () => host.remove();
  // The guard is read in turn: by the second time the sentinel, which comes in the same task, has its own.
  readGuard().then(readGuard).catch(nothing).then(leave);
  setTimeout(leave, longest);
});
