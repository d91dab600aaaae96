import { endOf, isDuring } from '../calendar/stretch.ts';
import type { Snooze } from '../moments/snooze.ts';
import type { Person } from '../people/person.ts';
import { atAllTimes, type PauseHours } from '../settings/pause-hours.ts';
import { isPausedAt, nextChange, type OffsetAt } from '../settings/paused-at.ts';
import type { Settings } from '../settings/settings.ts';
import { snoozedUntil } from './snoozed.ts';

/** What there is besides passes that lets someone's pages through. */
export interface TurnedOff {
  /** When the snooze ends, milliseconds UTC; 0 when there is none. */
  snoozedUntil: number;
  /** At which hours there are pauses, for everyone without hours of their own. */
  hours: PauseHours;
  /** Minutes east of UTC on the device's clock at a time. */
  offsetAt: OffsetAt;
}

/** Nothing is turned off for everyone. */
export const nothingOff: TurnedOff = { snoozedUntil: 0, hours: atAllTimes, offsetAt: () => 0 };

/** What is turned off for everyone at `now`, milliseconds UTC. Settings that can't be read, null, turn nothing off. */
export function turnedOff(
  snoozes: readonly Snooze[],
  settings: Pick<Settings, 'hours'> | null,
  offsetAt: OffsetAt,
  now: number,
): TurnedOff {
  const hours = settings?.hours ?? atAllTimes;
  return { snoozedUntil: snoozedUntil(snoozes, now), hours, offsetAt };
}

/** What lets someone's pages through: all pauses are off, theirs are, or it is an hour without. */
export type WhyOff = 'snooze' | 'off' | 'hours';

type Own = Pick<Person, 'off' | 'hours'>;

/** Why there are no pauses for someone at `now`, milliseconds UTC; null when there are. */
export function whyOff({ off, hours }: Own, turned: TurnedOff, now: number): WhyOff | null {
  if (turned.snoozedUntil > now) return 'snooze';
  if (off && isDuring(off, now)) return 'off';
  return isPausedAt(hours ?? turned.hours, now, turned.offsetAt) ? null : 'hours';
}

/** Until when there are no pauses for someone at `now`, as far as it is known; 0 when there are. Milliseconds UTC. */
export function offUntil(own: Own, turned: TurnedOff, now: number): number {
  const why = whyOff(own, turned, now);
  const ends = { snooze: turned.snoozedUntil, off: own.off ? endOf(own.off) : 0 };
  const hours = why === 'hours' && nextChange(own.hours ?? turned.hours, now, turned.offsetAt);
  return why === null ? 0 : Math.max(hours || 0, ...Object.values(ends));
}

/** When what is turned off for someone next ends, or an hour without begins; milliseconds UTC. */
export function nextTurns({ off, hours }: Own, turned: TurnedOff, now: number): number[] {
  const change = nextChange(hours ?? turned.hours, now, turned.offsetAt);
  return [...(off ? [endOf(off)] : []), ...(change === null ? [] : [change])];
}
