import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdPage } from '../page/veil/hold-page.ts';

/** Runs before anything of a listed profile's page: stops it, and stands before it. */
export default defineUnlistedScript(holdPage);
