import { useEffect } from 'preact/hooks';
import { type Invitation, isInvited } from '../../core/calendar/invitation.ts';
import { hereAndNow } from '../../platform/clock.ts';

/** Takes an invitation that is there, as soon as the page that calls this is looked at. */
export function useTaken(weekly: Invitation | null, keep: (taken: Invitation) => void): void {
  useEffect(() => {
    const take = () => {
      const here = hereAndNow();
      if (document.hidden || !weekly) return;
      if (isInvited(weekly, weekly.openedAt, here)) keep({ ...weekly, openedAt: here.at });
    };
    take();
    document.addEventListener('visibilitychange', take);
    return () => document.removeEventListener('visibilitychange', take);
  }, [weekly, keep]);
}
