import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../platform/alarm.ts';
import { unmuteTabs } from '../../platform/cover.ts';
import { onOutbox } from '../../platform/outbox-drain.ts';
import { onPauseTabClosed } from '../../platform/pause-tabs.ts';
import { onAccessChange, onAccessGiven } from '../../platform/permissions.ts';
import { onReturn } from '../../platform/returning.ts';
import { onBrowserStart, onInstall } from '../../platform/start.ts';
import { invite, onInvitationTaken } from './invite.ts';
import { leaveMoment, leaveOpenMoments } from './left.ts';
import { listen } from './listen.ts';
import { meetPages, meetReturn } from './meet.ts';
import { offerLinkMenu, onLinkMenu } from './menu.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

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
    onOutbox(drainOutbox);
    onPauseTabClosed(leaveMoment);
    onLinkMenu();
    onInvitationTaken();
    onInstall(async () => {
      await offerLinkMenu();
      await leaveOpenMoments();
      await unmuteTabs();
      await refresh();
      await invite();
    });
    onBrowserStart(async () => {
      await drainOutbox();
      await leaveOpenMoments();
      await unmuteTabs();
      await refresh();
      await invite();
    });
    void drainOutbox();
  },
});
