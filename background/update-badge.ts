import { i18n } from '#i18n';
import { isInvited } from '../core/calendar/invitation.ts';
import { listedPeople } from '../core/people/listed-people.ts';
import { unguardedPages } from '../platform/access.ts';
import { setBadge } from '../platform/background/badge.ts';
import { hereAndNow } from '../platform/clock.ts';
import { readSettings } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Brings the quiet badge on the icon in line with what there is to know: that a listed page isn't guarded, or that
 * the week is here. Calls run one at a time, so that the newest reading is what stays.
 */
export function updateBadge(): Promise<void> {
  last = last.catch(() => undefined).then(show);
  return last;
}

async function show(): Promise<void> {
  const [{ weekly }, people] = await Promise.all([readSettings(), readEveryone()]);
  const unguarded = (await unguardedPages(listedPeople(people))).length;
  const invited = weekly !== null && isInvited(weekly, weekly.openedAt, hereAndNow());
  const sentences = [
    ...(unguarded > 0 ? [i18n.t('popup.unguarded', unguarded)] : []),
    ...(invited ? [i18n.t('invitation.badge')] : []),
  ];
  await setBadge(unguarded > 0 ? 'open' : invited ? 'filled' : null, sentences.join(' · '));
}
