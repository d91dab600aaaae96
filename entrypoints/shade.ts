import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadePage } from '../page/veil/shade-page.ts';

/** Covers a page that is let through, until the sentinel knows that it still is. */
export default defineUnlistedScript(shadePage);
