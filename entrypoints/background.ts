import { defineBackground } from 'wxt/utils/define-background';
import { abandonTabPause } from '../background/abandoned.ts';
import { bringInLine } from '../background/bring-in-line.ts';
import { injectIntoReturned } from '../background/inject-into-open-tabs.ts';
import { installed } from '../background/installed.ts';
import { onInvitationTaken } from '../background/invite.ts';
import { listen } from '../background/listen.ts';
import { onLinkMenu } from '../background/menu-click.ts';
import { onTimeCome } from '../background/on-time-come.ts';
import { start } from '../background/start.ts';
import { startAfresh } from '../background/start-afresh.ts';
import { wireAll } from '../background/wire-all.ts';
import { onBfcacheReturn } from '../platform/background/bfcache-returns.ts';
import { onTabClosed } from '../platform/background/pause-tabs.ts';
import { onBrowserStart, onInstall } from '../platform/background/start.ts';
import { logUncaughtErrors } from '../platform/error-log.ts';
import { onUrgeKeys } from '../platform/keys.ts';
import { openUrge } from '../platform/pages.ts';
import { onAccessChange } from '../platform/permissions.ts';

/** The background only wires: everything that happens is told here what to do. */
export default defineBackground({
  type: 'module',
  main() {
    logUncaughtErrors('background');
    wireAll(
      listen,
      onTimeCome,
      () => onBfcacheReturn(injectIntoReturned),
      () => onAccessChange(bringInLine),
      () => onTabClosed(abandonTabPause),
      onLinkMenu,
      () => onUrgeKeys(() => void openUrge()),
      onInvitationTaken,
      () => onInstall(installed),
      () => onBrowserStart(startAfresh),
    );
    void start();
  },
});
