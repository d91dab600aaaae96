import { endOfSnooze, isSnoozing, type Snooze } from '../moments/snooze.ts';

/** When the snooze that lasts at `now` ends, milliseconds UTC; 0 when there is none. */
export function snoozedUntil(snoozes: readonly Snooze[], now: number): number {
  const lasting = snoozes.filter((snooze) => isSnoozing(snooze, now));
  return Math.max(0, ...lasting.map(endOfSnooze));
}
