import { localDayNumber, weekdayOfNumber } from '../calendar/local-day.ts';
import { isPausedAtMinute, leavesNone, type PauseHours, saysPause } from './pause-hours.ts';
import { minuteOfDay } from './settle-at.ts';

/** Minutes east of UTC on the device's clock at a time, milliseconds UTC. */
export type OffsetAt = (at: number) => number;

const minute = 60_000;
const day = 1440 * minute;

/** How far ahead a change is looked for, days: two weeks, as one Sunday may lack the hour that it would be in. */
const ahead = 15;

/** Whether the hours have a pause at a time, milliseconds UTC. */
export function isPausedAt(hours: PauseHours, at: number, offsetAt: OffsetAt): boolean {
  return hours.when === 'always' || isPausedAtMinute(hours, minuteOfWeek(at, offsetAt(at)));
}

/** The next time, milliseconds UTC, at which pauses begin or end by the hours; null when they never do. */
export function nextChange(hours: PauseHours, at: number, offsetAt: OffsetAt): number | null {
  if (hours.when === 'always' || leavesNone(hours)) return null;
  const pauses = (time: number) => saysPause(hours, minuteOfWeek(time, offsetAt(time)));
  const now = pauses(at);
  const later = boundaries(hours, at, offsetAt).filter((time) => time > at);
  return later.find((time) => pauses(time) !== now) ?? null;
}

/** Minutes since Monday at midnight, by the clock of the device. */
function minuteOfWeek(at: number, offset: number): number {
  const weekday = weekdayOfNumber(localDayNumber({ at, offset }));
  return (weekday - 1) * 1440 + minuteOfDay(at, offset);
}

/** Every time at which something may change in the next two weeks, in order: an hour that comes, or a clock that is changed. */
function boundaries({ at: hours }: PauseHours, at: number, offsetAt: OffsetAt): number[] {
  const days = Array.from({ length: ahead + 2 }, (_, each) => at + (each - 1) * day);
  const offsets = [...new Set(days.map(offsetAt))];
  const first = localDayNumber({ at, offset: offsetAt(at) }) - 1;
  const edges = [...new Set(hours.flatMap(({ from, to }) => [from, to]))];
  const byClock = days.flatMap((_, each) =>
    edges.flatMap((edge) =>
      offsets.map((offset) => (first + each) * day + (edge - offset) * minute),
    ),
  );
  const clockChanges = days.flatMap((from) => changeOfClock(from, from + day, offsetAt));
  return [...byClock, ...clockChanges].sort((one, other) => one - other);
}

/** When the clock is put forward or back between two times, to the millisecond; empty when it isn't. */
function changeOfClock(from: number, to: number, offsetAt: OffsetAt): number[] {
  if (offsetAt(from) === offsetAt(to)) return [];
  if (to - from <= 1) return [to];
  const between = Math.floor((from + to) / 2);
  return offsetAt(from) === offsetAt(between)
    ? changeOfClock(between, to, offsetAt)
    : changeOfClock(from, between, offsetAt);
}
