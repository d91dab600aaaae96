import { defineBackground } from 'wxt/utils/define-background';
import { invite, onInvitationTaken } from '../background/invite.ts';
import { leaveTabPause } from '../background/left.ts';
import { listen } from '../background/listen.ts';
import { meetPages, meetReturn } from '../background/meet.ts';
import { offerLinkMenu, onLinkMenu } from '../background/menu.ts';
import { drainOutbox } from '../background/outbox.ts';
import { refresh } from '../background/refresh.ts';
import { startAfresh } from '../background/start-afresh.ts';
import { onAlarm } from '../platform/background/alarm.ts';
import { onTabClosed } from '../platform/background/pause-tabs.ts';
import { onReturn } from '../platform/background/returning.ts';
import { onBrowserStart, onInstall } from '../platform/background/start.ts';
import { onAccessChange, onAccessGiven } from '../platform/permissions.ts';

/** The background only wires: everything that happens is told here what to do. */
export default defineBackground({
  type: 'module',
  main() {
    listen();
    onAlarm(() => {
      void refresh();
      void invite();
    });
    onReturn(meetReturn);
    onAccessChange(refresh);
    onAccessGiven(meetPages);
    onTabClosed(leaveTabPause);
    onLinkMenu();
    onInvitationTaken();
    onInstall(async () => {
      await offerLinkMenu();
      await startAfresh();
    });
    onBrowserStart(startAfresh);
    void drainOutbox();
  },
});
