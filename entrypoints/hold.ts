import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../platform/arrival.ts';
import { goBack } from '../platform/go-back.ts';
import { readGuard } from '../platform/guard-watch.ts';
import { openPlainly, wasOpenedPlainly } from '../platform/plain-way-through.ts';
import { whose } from '../platform/whose.ts';

/** Runs before anything of a listed profile's page: stops it, and stands before it. */
export default defineUnlistedScript(() => {
  if (wasOpenedPlainly()) return;
  window.stop();
  try {
    const [entry] = performance.getEntriesByType('navigation');
    const returning = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
    arrive({
      url: location.href,
      arrival: returning ? 'return' : 'load',
      open: (plainly) => (plainly ? openPlainly() : location.reload()),
      back: goBack,
      whose: async () => {
        const guard = await readGuard();
        return guard && whose(guard, location.href);
      },
    });
    // Back from the cache it would show the pause as it was left; the page is asked for afresh.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  } catch {
    openPlainly();
  }
});
