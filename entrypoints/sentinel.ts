import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../page/watch/watch-page.ts';

/** Runs on sites that have a listed person, and catches what hold can't. */
export default defineUnlistedScript(watchPage);
