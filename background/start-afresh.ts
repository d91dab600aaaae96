import { unmuteTabs } from '../platform/background/hide-page.ts';
import { abandonOpenMoments } from './abandoned.ts';
import { invite } from './invite.ts';
import { drainOutbox } from './outbox.ts';
import { refresh } from './refresh.ts';

/** Closes what the last run left open: no pause of it can go on, its tab is gone or its script an orphan. */
export async function startAfresh(): Promise<void> {
  await drainOutbox({ tabGone: true });
  await abandonOpenMoments();
  await unmuteTabs();
  await refresh();
  await invite();
}
