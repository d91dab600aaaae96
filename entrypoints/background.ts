import { defineBackground } from 'wxt/utils/define-background';
import { abandonTabPause } from '../background/abandoned.ts';
import { catchUp } from '../background/catch-up.ts';
import { injectIntoOpenTabs, injectIntoReturned } from '../background/inject-into-open-tabs.ts';
import { installed } from '../background/installed.ts';
import { invite, onInvitationTaken } from '../background/invite.ts';
import { listen } from '../background/listen.ts';
import { onLinkMenu } from '../background/menu-click.ts';
import { noticeClock } from '../background/notice-clock.ts';
import { refresh } from '../background/refresh.ts';
import { startAfresh } from '../background/start-afresh.ts';
import { onAlarm } from '../platform/background/alarm.ts';
import { onBfcacheReturn } from '../platform/background/bfcache-returns.ts';
import { onTabClosed } from '../platform/background/pause-tabs.ts';
import { onBrowserStart, onInstall } from '../platform/background/start.ts';
import { logUncaughtErrors } from '../platform/error-log.ts';
import { onUrgeKeys } from '../platform/keys.ts';
import { openUrge } from '../platform/pages.ts';
import { onAccessChange, onAccessGiven } from '../platform/permissions.ts';

/** The background only wires: everything that happens is told here what to do. */
export default defineBackground({
  type: 'module',
  main() {
    logUncaughtErrors('background');
    listen();
    onAlarm(() => void Promise.allSettled([refresh(), invite()]), noticeClock);
    onBfcacheReturn(injectIntoReturned);
    onAccessChange(refresh);
    onAccessGiven(injectIntoOpenTabs);
    onTabClosed(abandonTabPause);
    onLinkMenu();
    onUrgeKeys(() => void openUrge());
    onInvitationTaken();
    onInstall(installed);
    onBrowserStart(startAfresh);
    void catchUp();
  },
});
