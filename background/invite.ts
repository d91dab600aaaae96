import { i18n } from '#i18n';
import { type Invitation, isInvited, openedBy } from '../core/calendar/invitation.ts';
import type { LocalInstant } from '../core/calendar/local-day.ts';
import {
  readInvitationNotifiedAt,
  writeInvitationNotifiedAt,
} from '../platform/background/invitation-notified-at.ts';
import { hereAndNow } from '../platform/clock.ts';
import { notify, onNotificationClick, removeNotification } from '../platform/notify.ts';
import { openOptions } from '../platform/pages.ts';
import { readSettings } from '../platform/read.ts';
import { eachByItself } from './each-by-itself.ts';
import { updateBadge } from './update-badge.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Brings the badge in line with the invitation there is now, and notifies once if that was asked for. Calls
 * run one at a time, so that no invitation is notified twice.
 */
export function invite(): Promise<void> {
  last = last.catch(() => undefined).then(show);
  return last;
}

/** Opens the week when the notification is clicked. */
export function onInvitationTaken(): void {
  onNotificationClick(openWeek);
}

async function show(): Promise<void> {
  const here = hereAndNow();
  const { weekly } = await readSettings();
  const invited = weekly !== null && isInvited(weekly, weekly.openedAt, here);
  await eachByItself(
    updateBadge,
    () => (weekly ? undefined : writeInvitationNotifiedAt(null)),
    () => (invited ? undefined : removeNotification()),
    () => (invited && weekly.notify ? sayOnce(weekly, here) : undefined),
  );
}

async function sayOnce(weekly: Invitation, here: LocalInstant): Promise<void> {
  const notifiedAt = await readInvitationNotifiedAt();
  const said = openedBy(notifiedAt, here.at);
  if (said !== notifiedAt) await writeInvitationNotifiedAt(said);
  if (!isInvited(weekly, said, here)) return;
  await writeInvitationNotifiedAt(here.at);
  // Notifications may have been permitted only after the background began.
  onInvitationTaken();
  await notify(i18n.t('invitation.title'), i18n.t('invitation.message'));
}

function openWeek(): void {
  void openOptions('week');
}
