import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../platform/background/alarm.ts';
import { unmuteTabs } from '../../platform/background/cover.ts';
import { onTabClosed } from '../../platform/background/pause-tabs.ts';
import { onReturn } from '../../platform/background/returning.ts';
import { onBrowserStart, onInstall } from '../../platform/background/start.ts';
import { onAccessChange, onAccessGiven } from '../../platform/permissions.ts';
import { invite, onInvitationTaken } from './invite.ts';
import { leaveOpenMoments, leaveTabPause } from './left.ts';
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

/** No pause from before is open any more: its tab is gone, or its script is an orphan. */
async function startAfresh(): Promise<void> {
  await drainOutbox({ tabGone: true });
  await leaveOpenMoments();
  await unmuteTabs();
  await refresh();
  await invite();
}
