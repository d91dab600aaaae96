import * as z from 'zod/mini';
import { isAhead } from './clock-seen.ts';
import { type LocalInstant, localDayNumber, weekdayOfNumber } from './local-day.ts';

const msPerHour = 3_600_000;
const msPerDay = 24 * msPerHour;
const msPerWeek = 7 * msPerDay;

/** When and how the person wants to be reminded of the week. */
export const invitationSchema = z.object({
  /** ISO weekday, 1 Monday … 7 Sunday, by the device's clock. */
  weekday: z.number().check(z.minimum(1), z.maximum(7)),
  /** Hour of that clock, 0–23. */
  hour: z.number().check(z.minimum(0), z.maximum(23)),
  /** Whether a system notification comes with the mark on the icon. */
  notify: z._default(z.boolean(), false),
  /** When the week was last opened, milliseconds UTC; before that, when the time was chosen. */
  openedAt: z.number(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** When a week's invitation comes. */
type InvitationTime = Pick<Invitation, 'weekday' | 'hour'>;

/** The last time, milliseconds UTC, at which it was the chosen day and hour, at or before now. */
function lastInvitation({ weekday, hour }: InvitationTime, now: LocalInstant): number {
  const today = localDayNumber(now);
  const day = today - ((weekdayOfNumber(today) - weekday + 7) % 7);
  const at = day * msPerDay + hour * msPerHour - now.offset * 60_000;
  return at <= now.at ? at : at - msPerWeek;
}

/**
 * Whether the week is waiting to be looked at: the chosen time has come since it was last opened. It
 * stays so until then, also when the computer was asleep at that time, and it is said once.
 * @param openedAt when the week page was last opened, milliseconds UTC; for the first time, when the
 *   time was chosen
 */
export function isInvited(chosen: InvitationTime, openedAt: number, now: LocalInstant): boolean {
  return openedAt < lastInvitation(chosen, now);
}

/**
 * The next time, milliseconds UTC, at which it will be the chosen day and hour, by the clock as it is
 * now. An alarm set for it may be an hour off after a clock change; asking again then costs nothing.
 */
export function nextInvitation(chosen: InvitationTime, now: LocalInstant): number {
  return lastInvitation(chosen, now) + msPerWeek;
}

/** When a week was opened or said, milliseconds UTC, or `now` where the clock was set back since: the next one comes. */
export function openedBy(openedAt: number, now: number): number {
  return isAhead(openedAt, now) ? now : openedAt;
}
