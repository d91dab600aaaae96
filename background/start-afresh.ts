import { unmuteTabs } from '../platform/background/hide-page.ts';
import { invite } from './invite.ts';
import { leaveOpenMoments } from './left.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

/** No pause from before is open any more: its tab is gone, or its script is an orphan. */
export async function startAfresh(): Promise<void> {
  await drainOutbox({ tabGone: true });
  await leaveOpenMoments();
  await unmuteTabs();
  await refresh();
  await invite();
}
