import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../platform/watch-page.ts';

declare global {
  /** Whether the sentinel is here already; it is also brought to pages that were open before. */
  var watched: true | undefined;
}

/** Runs on sites that have a listed person, and catches what hold can't. */
export default defineUnlistedScript(() => {
  if (globalThis.watched) return;
  globalThis.watched = true;
  watchPage();
});
